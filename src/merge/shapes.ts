import type { ReportAnswers, ReportFile, ReportType } from '../report/report-file.js';

type Shapes = ReportFile['shapes'];

/** The shapes of what several runs saw: instances are counted together. */
export function mergedShapes(all: readonly Shapes[]): Shapes {
  const answers = new Map<string, ReportAnswers[]>();
  for (const [operation, groups] of all.flatMap((shapes) => Object.entries(shapes.answers)))
    answers.set(operation, [...(answers.get(operation) ?? []), ...groups]);
  const types = new Map<string, ReportType>();
  for (const type of all.flatMap((shapes) => shapes.types)) {
    const key = `${type.type} ${type.media}`;
    const known = types.get(key);
    types.set(key, known ? together(known, type) : type);
  }
  const dialects = new Map<string, number>();
  for (const [dialect, n] of all.flatMap((shapes) => Object.entries(shapes.dialects)))
    dialects.set(dialect, (dialects.get(dialect) ?? 0) + n);
  return {
    answers: Object.fromEntries(answers),
    types: [...types.values()],
    dialects: Object.fromEntries(dialects),
  };
}

function together(one: ReportType, other: ReportType): ReportType {
  const members = new Map(Object.entries(one.members));
  for (const [path, { count, kinds, values }] of Object.entries(other.members)) {
    const known = members.get(path);
    const both = [...new Set([...(known?.values ?? []), ...(values ?? [])])];
    members.set(path, {
      count: count + (known?.count ?? 0),
      kinds: [...new Set([...(known?.kinds ?? []), ...kinds])],
      ...(known?.values || values ? { values: both } : {}),
    });
  }
  return { ...one, count: one.count + other.count, members: Object.fromEntries(members) };
}
