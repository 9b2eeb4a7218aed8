import type { CaseResult } from './run-suite.js';

export interface SuiteResult {
  readonly port: string;
  readonly subject: string;
  readonly cases: readonly CaseResult[];
}

/** The results as JUnit XML, as CI systems read it. */
export function toJunit(suites: readonly SuiteResult[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.map(suiteXml).join('')}</testsuites>\n`;
}

function suiteXml({ port, subject, cases }: SuiteResult): string {
  const count = (outcome: CaseResult['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  const counts = `tests="${cases.length}" failures="${count('failed')}" skipped="${count('left_out')}"`;
  const inner = cases.map((one) => caseXml(port, one)).join('');
  return `  <testsuite name="${escape(`${port} ${subject}`)}" ${counts}>\n${inner}  </testsuite>\n`;
}

function caseXml(port: string, { name, outcome, ms, reason = '' }: CaseResult): string {
  const head = `    <testcase classname="${escape(port)}" name="${escape(name)}" time="${(ms / 1_000).toFixed(3)}"`;
  if (outcome === 'passed') return `${head}/>\n`;
  const tag = outcome === 'failed' ? 'failure' : 'skipped';
  return `${head}><${tag} message="${escape(reason.split('\n')[0] ?? '')}">${escape(reason)}</${tag}></testcase>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no way to write most control characters at all. */
function escape(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code < 0x20 && !'\t\n\r'.includes(character) ? '\uFFFD' : (ENTITIES[character] ?? character);
    })
    .join('');
}
