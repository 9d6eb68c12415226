// Loaded into the process under test: notes the most memory it had, in KiB, and, where asked, its processor time, in milliseconds.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.PEAK_FILE, String(maxRSS));
  if (process.env.CPU_FILE) writeFileSync(process.env.CPU_FILE, String((userCPUTime + systemCPUTime) / 1000));
});
