import { CONFIG_FILE, configOf } from '../cli/config.js';

/** Which spec files run for each target. */
export interface ProjectOptions {
  /** Patterns of spec files. */
  readonly include: readonly string[];
  /** The configuration; em-conformance.config.yaml of the working directory unless given. */
  readonly config?: string;
}

/** What a spec file is told of its project: `conformanceOptions` goes by it. */
export interface Provided {
  readonly target: string;
  readonly config: string;
}

/** A project of vitest: the targets that have a URL, each by its name. */
export interface Project {
  readonly extends: true;
  readonly test: {
    readonly name: string;
    readonly include: string[];
    readonly provide: { readonly emConformance: Provided };
  };
}

/**
 * A vitest project for each target of the configuration that has a URL, for `test.projects` of vitest.config.ts.
 *
 * @throws Error (UsageError) where there is no configuration, or it cannot be used
 */
export async function targetProjects({ include, config = CONFIG_FILE }: ProjectOptions): Promise<Project[]> {
  const read = await configOf(config);
  return [...(read?.targets ?? [])]
    .filter(([, settings]) => settings.has('target'))
    .map(([target]) => ({
      extends: true,
      test: { name: target, include: [...include], provide: { emConformance: { target, config } } },
    }));
}
