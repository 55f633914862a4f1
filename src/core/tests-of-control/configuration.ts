import type { ConfigurationTest } from '../catalog/control.ts';
import { within } from '../evidence/calendar.ts';
import type { Evidence, Setting } from '../evidence/evidence.ts';
import { isIntention } from '../evidence/intentions.ts';
import { daysOf, result, type TestContext } from './context.ts';
import type { Found } from './found.ts';
import { notOutweighed } from './outweighed.ts';
import type { TestResult } from './test-result.ts';
import { lacksVouching } from './vouching.ts';

/**
 * Holds when every export of the window that shows the setting shows it strong enough. One weak value is
 * enough to fail: during the period the control did not hold there.
 */
export function examineConfiguration(test: ConfigurationTest, context: TestContext): TestResult {
  const window = daysOf(test.window, context);
  const showing = context.evidence.filter((evidence) => settingsOf(test, evidence).length > 0);
  const inWindow = showing.filter((evidence) => evidence.date && within(evidence.date.date, window));
  const shown = inWindow.flatMap((evidence) =>
    settingsOf(test, evidence).map((setting) => ({ evidence, setting })),
  );
  const strong = shown.filter(({ setting }) => isStrong(test, setting));
  const weak = notOutweighed(
    shown.filter((one) => !strong.includes(one)),
    strong,
  );
  const paths = inWindow.map((evidence) => evidence.path);
  const first = weak[0] ?? strong[0];
  if (first && weak.length > 0) {
    const exceptions = weak.map(({ setting }) => ({
      ...setting.place,
      found: describe('weak-setting', setting),
    }));
    return result(test, {
      outcome: 'not-met',
      found: describe('weak-setting', first.setting),
      exceptions,
      evidence: paths,
    });
  }
  if (first)
    return result(test, {
      outcome: 'met',
      basis: 'inspected',
      found: describe('setting', first.setting),
      evidence: paths,
    });
  return fromScreenshot(test, context) ?? unmet(test, showing, context);
}

function fromScreenshot(test: ConfigurationTest, context: TestContext): TestResult | undefined {
  if (!test.screenshot) return undefined;
  const window = daysOf(test.window, context);
  const screenshot = context.evidence.find(
    (evidence) =>
      evidence.format === 'opaque' &&
      lacksVouching(evidence).length === 0 &&
      evidence.date !== undefined &&
      within(evidence.date.date, window),
  );
  if (!screenshot) return undefined;
  const found: Found = { code: 'screenshot', setting: test.setting, file: screenshot.path };
  return result(test, { outcome: 'met', basis: 'attested', found, evidence: [screenshot.path] });
}

function unmet(test: ConfigurationTest, showing: Evidence[], context: TestContext): TestResult {
  return result(test, {
    outcome: 'not-met',
    found: whyUnmet(test, showing, context),
    evidence: showing.map(({ path }) => path),
  });
}

function whyUnmet(test: ConfigurationTest, showing: Evidence[], context: TestContext): Found {
  const undated = showing.find((evidence) => !evidence.date);
  if (undated) return { code: 'undated', file: undated.path };
  const outside = showing.find((evidence) => evidence.date);
  if (outside?.date)
    return {
      code: 'outside-window',
      file: outside.path,
      date: outside.date.date,
      window: daysOf(test.window, context),
    };
  const screenshot =
    test.screenshot && context.evidence.find((evidence) => lacksVouching(evidence).length > 0);
  if (screenshot) return { code: 'unvouched', file: screenshot.path, lacks: lacksVouching(screenshot) };
  return context.evidence.length === 0
    ? { code: 'no-evidence' }
    : { code: 'no-setting', setting: test.setting };
}

function settingsOf(test: ConfigurationTest, evidence: Evidence): Setting[] {
  return evidence.settings.filter((setting) => setting.name === test.setting);
}

function isStrong(test: ConfigurationTest, { value }: Setting): boolean {
  const { holds } = test;
  if ('is' in holds) return value === holds.is;
  if ('atLeast' in holds) return typeof value === 'number' && value >= holds.atLeast;
  return typeof value === 'string' && isAes256(value);
}

// "AES-256-GCM", "aes256", "aes:256", "XTS-AES-256"; the managed key services encrypt with AES-256 only.
const aes256 =
  /aes[-_ :]?256|256[- ]?bit[- ]aes|aws:kms|sse-kms|sse-s3|google-managed|microsoft\.keyvault|microsoft\.storage|symmetric_default/iu;

function isAes256(value: string): boolean {
  return aes256.test(value) && !isIntention(value);
}

function describe(code: 'setting' | 'weak-setting', setting: Setting): Found {
  const { file, line } = setting.place;
  return {
    code,
    setting: setting.name,
    value: String(setting.value),
    file,
    ...(line === undefined ? {} : { line }),
  };
}
