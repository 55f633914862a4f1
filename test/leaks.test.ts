import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../src/core/evidence/evidence.ts';
import { fileLeaks } from '../src/core/leaks/file-leaks.ts';
import { mostLeaks } from '../src/core/leaks/leak.ts';
import { leakFindings } from '../src/core/leaks/leak-findings.ts';
import { LeakWatch, leaksIn } from '../src/core/leaks/leaks.ts';
import { librarySecrets, mayBeForLibrary, rulesLeftOut } from '../src/core/leaks/library-secrets.ts';
import { isPassword } from '../src/core/leaks/passwords.ts';
import { maySecret } from '../src/core/leaks/suspect-windows.ts';
import { leaksInTables } from '../src/core/leaks/table-leaks.ts';
import { makeTable } from './make-evidence.ts';

/** Made up, and put together at run time, so that no scanner takes this file for a leak. */
const chars = (count: number, alphabet = 'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xZ0y') =>
  Array.from({ length: count }, (_, index) => alphabet[(index * 7 + 3) % alphabet.length]).join('');
const letters = 'aBdEgHjKmNpQrStUvWxZy';
const hex = '3a5c7e9b1d0f2468';
const join = (...parts: string[]) => parts.join('');
const pem = (name: string, start: string, count: number) => {
  const body = (start + chars(count)).replace(/(.{64})/g, '$1\n');
  return [join('-----BEG', `IN ${name}-----`), body, join('-----E', `ND ${name}-----`)].join('\n');
};
const opsToken = () => {
  const inner = JSON.stringify({ email: 'x@y.example', muk: { k: chars(80) }, secretKey: chars(40) });
  // One byte over a multiple of three, so that it ends as a brace alone does.
  const text = `{"a":${inner}}`;
  return join('op', 's_', btoa(text.replace('"a"', `"a${'a'.repeat((4 - (text.length % 3)) % 3)}"`)));
};

/** One secret of each kind, by the rule of the library that knows it. */
const secrets: Readonly<Record<string, { kind: string; text: string; path?: string }[]>> = {
  '1password': [{ kind: '1Password service account token', text: opsToken() }],
  anthropic: [{ kind: 'Anthropic API key', text: join('sk-a', 'nt-api03-', chars(93), 'AA') }],
  aws: [
    { kind: 'AWS secret access key', text: join('aws_secret_acc', 'ess_key = ', chars(40)) },
    { kind: 'AWS secret access key', text: join('"SecretAcc', 'essKey": "', chars(40), '"') },
    { kind: 'AWS secret access key', text: join('AWS_SECRET_ACC', 'ESS_KEY=', chars(40)) },
  ],
  basicauth: [
    { kind: 'password in a URL', text: join('https://deploy:', chars(12), '@git.northwind.test/x') },
  ],
  'database-connection-string': [
    {
      kind: 'password in a connection string',
      text: join('postgres://app:', chars(12), '@db.northwind.example/orders'),
    },
    {
      kind: 'password in a connection string',
      text: join('mongodb+srv://app:', chars(12), '@db.northwind.example/orders'),
    },
    {
      kind: 'password in a connection string',
      text: join('jdbc:mysql://app:', chars(12), '@10.0.0.7:3306/orders'),
    },
  ],
  databricks: [{ kind: 'Databricks token', text: join('da', 'pi', chars(32, hex)) }],
  docker: [{ kind: 'Docker access token', text: join('dckr', '_pat_', chars(27)) }],
  figma: [{ kind: 'Figma token', text: join('fi', 'gd_', chars(40)) }],
  github: [
    ...['ghp', 'gho', 'ghu', 'ghs', 'ghr'].map((type) => ({
      kind: 'GitHub token',
      text: join(type, '_', chars(36)),
    })),
    { kind: 'GitHub token', text: join('github', '_pat_', chars(82)) },
  ],
  gitlab: [{ kind: 'GitLab token', text: join('glp', 'at-', chars(20)) }],
  grafana: [
    { kind: 'Grafana token', text: join('gl', 'c_', chars(48)) },
    { kind: 'Grafana token', text: join('gl', 'sa_', chars(32), '_', chars(8, hex)) },
  ],
  groq: [{ kind: 'Groq API key', text: join('gs', 'k_', chars(52)) }],
  'hashicorp-vault': [
    { kind: 'Vault token', text: join('hv', 's.', chars(95)) },
    { kind: 'Vault token', text: join('hv', 'b.', chars(140)) },
    { kind: 'Vault token', text: join('hv', 'r.', chars(95)) },
  ],
  huggingface: [{ kind: 'Hugging Face token', text: join('h', 'f_', chars(34, letters)) }],
  linear: [{ kind: 'Linear API key', text: join('lin', '_api_', chars(40)) }],
  notion: [{ kind: 'Notion token', text: join('nt', 'n_', chars(11, '1234567890'), chars(35)) }],
  npm: [
    { kind: 'npm token', text: join('np', 'm_', chars(36)) },
    {
      kind: 'npm token',
      text: join('//registry.northwind.example/:_auth', 'Token=', chars(24)),
      path: 'ci/.npmrc',
    },
    {
      kind: 'npm token',
      text: join('https://', chars(40), ':x-oauth', '-basic@github.com/'),
      path: 'ci/package.json',
    },
  ],
  openai: [{ kind: 'OpenAI API key', text: join('s', 'k-', chars(20), 'T3Bl', 'bkFJ', chars(20)) }],
  privatekey: [
    { kind: 'private key', text: pem('RSA PRIVATE KEY', 'MIIEow', 1600) },
    { kind: 'private key', text: pem('OPENSSH PRIVATE KEY', 'b3BlbnNzaC1rZXktdjE', 400) },
    { kind: 'private key', text: JSON.stringify({ private_key: pem('PRIVATE KEY', 'MIIEvg', 1600) }) },
  ],
  shopify: ['shpat', 'shpca', 'shppa', 'shpss'].map((type) => ({
    kind: 'Shopify token',
    text: join(type, '_', chars(32, hex)),
  })),
  slack: [
    { kind: 'Slack token or webhook', text: join('xo', 'xb-', chars(12, '123456789'), '-', chars(24)) },
    { kind: 'Slack token or webhook', text: join('xa', 'pp-1-A', chars(10), '-', chars(24)) },
    {
      kind: 'Slack token or webhook',
      text: join('https://hooks.sla', 'ck.com/services/T', chars(8), '/B', chars(8), '/', chars(24)),
    },
  ],
  vercel: ['vcp', 'vci', 'vca', 'vcr', 'vck'].map((type) => ({
    kind: 'Vercel token',
    text: join(type, '_', chars(40)),
  })),
};
const ofLibrary = Object.values(secrets).flat();

/** Kinds that the library does not know, or not well enough. */
const own: { kind: string; text: string }[] = [
  { kind: 'private key', text: pem('EC PRIVATE KEY', 'MHcCAQEE', 156) },
  { kind: 'private key', text: pem('PRIVATE KEY', 'MC4CAQAwBQYDK2VwBCIEI', 43) },
  { kind: 'private key', text: pem('ENCRYPTED PRIVATE KEY', 'MIIFHDBOBgkqhkiG', 800) },
  { kind: 'private key', text: pem('PGP PRIVATE KEY BLOCK', 'lQOYBF', 800) },
  {
    kind: 'presigned URL',
    text: `https://b.s3.amazonaws.com/soc2.pdf?X-Amz-Date=20260601T000000Z&X-Amz-Signature=${chars(64, hex)}`,
  },
  {
    kind: 'presigned URL',
    text: `https://storage.googleapis.com/b/o?X-Goog-Expires=900&amp;X-Goog-Signature=${chars(512, hex)}`,
  },
  {
    kind: 'presigned URL',
    text: `<a href="https://b.s3.amazonaws.com/o?AWSAccessKeyId=AKIA1&Expires=1&Signature=${chars(27)}%3D">`,
  },
  {
    kind: 'presigned URL',
    text: `https://d1.cloudfront.net/o?Expires=1&Signature=${chars(80)}&Key-Pair-Id=K1`,
  },
  {
    kind: 'presigned URL',
    text: `https://x.blob.core.windows.net/c/o?sv=2024-11-04&se=2026-12-01&sr=b&sig=${chars(43)}%3D`,
  },
  {
    kind: 'AWS secret access key',
    text: join('Access key ID,Secret access key\nAK', 'IA', 'Q4ZX7RTYP2LMN8VB', ',', chars(40)),
  },
  { kind: 'Google API key', text: join('key=AI', 'za', chars(35)) },
  {
    kind: 'Azure key',
    text: `DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${chars(86)}==;EndpointSuffix=y`,
  },
  {
    kind: 'SendGrid API key',
    text: join('S', 'G.', `${chars(10)}-${chars(11)}`, '.', `${chars(20)}-_${chars(21)}`),
  },
  { kind: 'Stripe live key', text: join('sk_li', 've_', chars(24)) },
  { kind: 'authorization header', text: `> Authorization: Bearer ${chars(40)}` },
  { kind: 'authorization header', text: `curl -H "Authorization: SSWS 00${chars(40)}"` },
  { kind: 'authorization header', text: `{"headers":{"authorization":"Basic ${chars(32)}="}}` },
  { kind: 'token or key in configuration', text: `client_secret: ${chars(32)}` },
  { kind: 'token or key in configuration', text: `"apiKey": "${chars(32, hex)}"` },
  { kind: 'token or key in configuration', text: `DATADOG_API_KEY=${chars(32, hex)}` },
  { kind: 'token or key in configuration', text: `"access_token" : "ya29.${chars(60)}"` },
];

const passwords = [
  'password: hunter2',
  'password = hunter2',
  'PGPASSWORD=hunter2',
  'DB_PASS=hunter2',
  '  db_password: "hunter2"  # of staging',
  `"masterUserPassword": "Tr0ub4dor&3",`,
  `'password' => 'hunter2',`,
  '- **Password:** hunter2',
  '**Admin password**: `hunter2`',
  'Temporary password: Welcome2026!',
  'spring.datasource.password=S3cr3t!',
  'user=app password=hunter2 host=db',
  'https://api.northwind.example/login?user=a&password=hunter2&x=1',
  '<add><password>hunter2</password></add>',
  String.raw`"body": "{\"user\":\"a\",\"password\":\"hunter2\"}"`,
  'passphrase: correct-horse-9',
  'admin_pwd: P@ssword',
  'db: { user: app, password: hunter2 }',
  'db: {user: app, password: hunter2}',
];

/** What evidence says of passwords and keys, and nothing of it is one. */
const harmless = [
  'password: ********',
  'password: "••••••••"',
  'password: xxxxxxxx1',
  'password_policy: strong',
  'password: $' + '{VAULT}',
  'password: $' + '{DB_PASSWORD_2}',
  'password: $DB_PASSWORD_2',
  'password: "{{ vault_db_password2 }}"',
  'password: <your-password-1>',
  'password: [REDACTED-1]',
  'password: !vault |',
  'password: ENC[AES256_GCM,data:x1]',
  'password = random_password.db2.result',
  'password = var.db_password2',
  'password = process.env.DB_PASSWORD_2',
  'password = os.environ["PASSWORD_1"]',
  'password = getSecret("db2")',
  'password: vault:secret/data/db#password1',
  'password: arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-1',
  'password: /run/secrets/db_password_2',
  'password: op://vault1/db/password',
  'password: db-password-v2',
  'Password rotated',
  'Password rotated: 2026-03-31',
  'Password: rotated 2026-03-31',
  'Password: 12+ characters, rotated every 90 days',
  'Password: 14-characters',
  'Password: SHA-256',
  'Password: bcrypt, cost 12',
  'Password: argon2id',
  'Password: N/A',
  'Password: required',
  'Password: SSO-only',
  'Password: 1Password',
  'Password: See SEC-12 in Jira',
  'Password length: 14',
  'Password changed: 2026-01-31T10:00:00Z',
  'passwordEnabled: true',
  'passwordChanged: 2026-01-31T10:00:00.000Z',
  '"MinimumPasswordLength": 14,',
  '"AllowUsersToChangePassword": true,',
  '"lastPasswordChangeDateTime": "2026-01-31T10:00:00Z"',
  '"passwordCredentials": [],',
  'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active',
  '<root_account>,arn:aws:iam::123456789012:root,2024-01-01T00:00:00+00:00,not_supported,2026-01-01T00:00:00+00:00,not_supported,not_supported,true,false,N/A',
  'First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Password Hash Function [UPLOAD ONLY]',
  'OLDPWD=/home/user1',
  'token: 42',
  '"nextToken": "AAAAbbbb1111",',
  'api_key: $' + '{API_KEY}',
  'api_key: datadog-api-key-v2',
  'apiKeySecretRef: orders-api-key-2',
  'client_secret: arn:aws:secretsmanager:eu-west-1:123456789012:secret:x',
  'client_secret: 0f8fad5b-d9cb-469f-a165-70867728950e',
  'Authorization: Bearer <token>',
  'Authorization: Bearer $TOKEN',
  'Authorization: Bearer YOUR_API_TOKEN_GOES_HERE_12345678',
  'X-Amz-Signature is verified by AWS',
  'https://northwind.example/search?sig=12&x=1',
  'the control SG.2026.access of the register',
  'npm_config_registry_and_more_words_of_it_=x',
  'redis://cache:6379/0 and postgres://db:5432/orders',
  'https://user:password@northwind.test/',
  'https://user:pass@northwind.test/',
  'postgres://postgres:postgres@localhost:5432/test',
  'password: pbkdf2_sha256$' + '870000$Z63pGJ7nre48hfcG',
  'postgres://$' + '{USER}:$' + '{PASS}@db/orders',
  'AKIA' + 'Q4ZX7RTYP2LMN8VB is rotated every 90 days',
  '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n-----END PUBLIC KEY-----',
  '-----BEG' + 'IN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----',
  'xox' + 'b-your-token-here',
];

const kinds = async (text: string, path = 'a.txt') => (await leaksIn(text, path)).map(({ kind }) => kind);

describe('the detector library', () => {
  it('has no rule without a decision, and none is decided on that it does not have', () => {
    const known = rules.map(({ meta }) => meta.id.replace('@secretlint/secretlint-rule-', '')).sort();
    expect([...Object.keys(librarySecrets), ...Object.keys(rulesLeftOut)].sort()).toEqual(known);
    expect(Object.keys(secrets).sort()).toEqual(Object.keys(librarySecrets).sort());
  });

  it.each(ofLibrary)('is asked about a text with a $kind, and finds it %#', async ({ kind, text, path }) => {
    expect(mayBeForLibrary(text)).toBe(true);
    expect(await leaksIn(`one\ntwo ${text}\nthree`, path ?? 'a.txt')).toEqual([{ kind, line: 2 }]);
  });

  it('is not silenced by a comment in the evidence', async () => {
    const token = join('gh', 'p_', chars(36));
    expect(await kinds(`<!-- secretlint-disable -->\n${token} # secretlint-disable-line`)).toEqual([
      'GitHub token',
    ]);
  });
});

describe('secrets', () => {
  it.each(own)('that only we know: $kind %#', async ({ kind, text }) => {
    expect(await kinds(`x\n${text}\ny`)).toEqual([kind]);
  });

  it.each(passwords)('in plain text: %s', async (text) => {
    expect(await leaksIn(`a: 1\n${text}\nb: 2\n`, 'a.yml')).toEqual([{ kind: 'plain password', line: 2 }]);
  });

  it.each(harmless)('none in %j', async (text) => {
    expect(await kinds(`a\n${text}\nb`)).toEqual([]);
  });

  it.each([
    ['in JSON', (text: string) => JSON.stringify({ note: `see ${text} here` })],
    ['in a cell', (text: string) => `a,"${text}",b`],
    ['in Markdown', (text: string) => `| token | \`${text}\` |`],
    ['at the very end', (text: string) => `token ${text}`],
    ['behind a byte order mark', (text: string) => `\uFEFF${text} is it`],
    ['with CRLF', (text: string) => `one\r\n${text}\r\n`],
  ])('%s', async (_, wrapped) => {
    expect(await kinds(wrapped(join('gh', 'p_', chars(36))))).toEqual(['GitHub token']);
  });

  it('are told by kind and line, and by nothing else', async () => {
    const token = join('gh', 'p_', chars(36));
    const leaks = await leaksIn(`a\n${token}\n${token} ${token}\n\npassword: hunter2`, 'a.txt');
    expect(leaks).toEqual([
      { kind: 'GitHub token', line: 2 },
      { kind: 'GitHub token', line: 3 },
      { kind: 'plain password', line: 5 },
    ]);
  });

  it('stop being counted where a file is full of them', async () => {
    const text = `${join('gh', 'p_', chars(36))}\n`.repeat(mostLeaks * 3);
    expect(await leaksIn(text, 'a.txt')).toHaveLength(mostLeaks);
  });
});

describe('findings', () => {
  const leaks = [{ kind: 'GitHub token', line: 3 }];
  const place = { in: 'evidence', file: 'mfa/a.md', line: 3 };

  it.each([
    ['error', 'error'],
    ['warn', 'warning'],
  ] as const)('leaks: %s', (told, severity) => {
    expect(leakFindings({ path: 'mfa/a.md', leaks, control: 'mfa', told })).toEqual([
      { code: 'secret-in-evidence', severity, control: 'mfa', place, args: { kind: 'GitHub token' } },
    ]);
  });

  it('leaks: off', () => {
    expect(leakFindings({ path: 'mfa/a.md', leaks, control: 'mfa', told: 'off' })).toEqual([]);
  });
});

describe('a file', () => {
  const lines = ['User name,Password', 'dana,Tr0ub4dor!3', `sam,${join('gh', 'p_', chars(36))}`];
  const reading: Reading = {
    format: 'table',
    reader: 'csv',
    facts: [],
    unfilled: [],
    settings: [],
    tables: [makeTable(lines)],
    dates: [],
    problems: [],
  };

  it('is looked at in its text and in its cells', async () => {
    const watch = new LeakWatch('a.csv');
    expect([...watch.pass(lines.map((line) => `${line}\n`))]).toHaveLength(3);
    expect(await fileLeaks({ path: 'a.csv', reading, watch })).toEqual([
      { kind: 'plain password', line: 2 },
      { kind: 'GitHub token', line: 3 },
      { kind: 'plain password', line: 3 },
    ]);
  });

  it('that is no text is looked at in what was read of it', async () => {
    const read = { ...reading, tables: [], text: 'Minutes\npassword: hunter2' };
    expect(await fileLeaks({ path: 'a.docx', reading: read, watch: undefined })).toEqual([
      { kind: 'plain password', line: 2 },
    ]);
  });
});

describe('long texts', () => {
  const key = pem('RSA PRIVATE KEY', 'MIIEow', 9000);
  const keyLines = key.split('\n').length;
  const token = join('gh', 'p_', chars(36));
  const filler = 'a line of a log that says nothing of interest\n';

  it.each([0, 1, 20_000, 32_000, 32_700, 32_768, 40_000, 65_530, 262_100, 262_144, 300_000])(
    'have no seam in which a secret is lost: %i',
    async (offset) => {
      const before = filler.repeat(Math.ceil(offset / filler.length)).slice(0, offset);
      const line = before.split('\n').length;
      const text = `${before}\n${key}\n${token}\n${filler.repeat(2000)}`;
      expect(await leaksIn(text, 'a.log')).toEqual([
        { kind: 'private key', line: line + 1 },
        { kind: 'GitHub token', line: line + 1 + keyLines },
      ]);
    },
  );

  it.each([1, 7, 1000, 50_000])('come in pieces of any size: %i', async (size) => {
    const text = `${filler.repeat(900)}${key}\n${filler.repeat(900)}${token}\n${filler.repeat(10)}`.slice(
      size < 7 ? 30_000 : 0,
    );
    const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
      text.slice(index * size, (index + 1) * size),
    );
    const whole = await leaksIn(text, 'a.log');
    expect(whole.map(({ kind }) => kind)).toEqual(['private key', 'GitHub token']);
    for (const bytes of [text.length, 200 * 1024 * 1024]) {
      const watch = await LeakWatch.of({ path: 'a.log', bytes });
      expect([...watch.pass(pieces)].join('')).toBe(text);
      expect(await watch.leaks()).toEqual(whole);
    }
  });

  const megabytes = (unit: string, count = 4) => unit.repeat(Math.ceil((count * 1024 * 1024) / unit.length));
  it.each([
    ['a clean log', megabytes(filler)],
    ['one line', megabytes('ab1_')],
    ['one run of base64', megabytes(chars(1000))],
    ['starts of keys', megabytes(`${join('-----BEG', 'IN RSA PRIVATE KEY')}-----\n`)],
    ['keys without an end', megabytes(`${join('-----BEG', 'IN RSA PRIVATE KEY')}-----\n${'A'.repeat(9000)}`)],
    ['starts of URLs', megabytes('https://aaaa:')],
    ['long users of URLs', megabytes(`https://${'a'.repeat(250)}:${'b'.repeat(250)} `)],
    ['long connection strings', megabytes(`mysql://${'a'.repeat(100)}:${'b'.repeat(200)} `)],
    ['starts of tokens of Slack', megabytes(join('xox', 'b-a-'))],
    ['words with dots', megabytes(`SG.a.${'b'.repeat(260)} `)],
    ['white space after a name', megabytes(`secret_access_key${' '.repeat(1000)}`)],
    ['words "password"', megabytes('password:')],
    ['passwords without an end', megabytes(`password: "${'a1'.repeat(200)}`)],
    ['signatures', megabytes(`&sig=${'a'.repeat(50)}`)],
    ['brackets', megabytes('password: a1b2c3[[[[<<<<{{{{')],
  ])('are searched to the end: %s', async (_, text) => {
    expect(await leaksIn(text, 'a.log')).toBeInstanceOf(Array);
  });
});

describe('secrets in tables', () => {
  it.each([
    [
      'User name,Password,Console link',
      ['dana,Tr0ub4dor!3,https://x', 'sam,********,https://x', 'ada,,'],
      'plain password',
    ],
    [
      'User Name,Temporary Password [Required]',
      ['dana,Welcome2026', 'sam,****', 'ada,unchanged'],
      'plain password',
    ],
    ['User,Secret access key', [`dana,${chars(40)}`, 'sam,rotated', 'ada,'], 'AWS secret access key'],
    ['App,Client Secret', [`a,${chars(32)}`, 'b,in the vault', 'c,'], 'token or key in configuration'],
  ])('%s', (head, rows, kind) => {
    expect(leaksInTables([makeTable([head, ...rows])])).toEqual([{ kind, line: 2 }]);
  });

  it.each([
    ['user,password_enabled,password_last_changed', 'a,true,2026-01-01T00:00:00Z'],
    ['Email,Password policy,Password age', 'a@b,strong2026,12days1'],
    ['Vendor,Access token rotated', `a,${chars(32)}`],
  ])('none in %s', (head, row) => {
    expect(leaksInTables([makeTable([head, row])])).toEqual([]);
  });
});

it('a clean text has no sign of a secret, so that nothing is loaded for it', () => {
  const text =
    'Access review of 2026-03-31 by Dana Ito. Password policy: 14 characters. MFA is enforced at https://sso.northwind.example:443/x.';
  expect(maySecret(text)).toBe(false);
});

it.each([
  ['hunter2', true],
  ['Tr0ub4dor&3', true],
  ['letmein', false],
  ['a1', false],
])('password %s: %s', (value, is) => {
  expect(isPassword(value)).toBe(is);
});
