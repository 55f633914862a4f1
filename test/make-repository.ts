import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real repository in a folder of its own; removed with `remove`. */
export class TestRepository {
  readonly root: string;

  constructor(root = realpathSync(mkdtempSync(join(tmpdir(), 'soc2-git-')))) {
    this.root = root;
  }

  static init(files: Readonly<Record<string, string | Uint8Array>> = {}): TestRepository {
    const repository = new TestRepository();
    repository.git('init', '--quiet', '--initial-branch=main');
    if (Object.keys(files).length > 0) repository.commit(files);
    return repository;
  }

  /** What git prints, without the end of the line. */
  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.root, encoding: 'utf8', env: gitTestEnvironment }).trimEnd();
  }

  write(files: Readonly<Record<string, string | Uint8Array | undefined>>): void {
    for (const [path, contents] of Object.entries(files)) {
      const file = join(this.root, path);
      mkdirSync(dirname(file), { recursive: true });
      if (contents === undefined) rmSync(file, { recursive: true, force: true });
      else writeFileSync(file, contents);
    }
  }

  /** Writes files (undefined: deletes one), commits everything, and gives the commit. */
  commit(files: Readonly<Record<string, string | Uint8Array | undefined>>, message = 'Change'): string {
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** A clone of it, as a runner makes one: by its address, so that depth and filters count. */
  clone(...options: string[]): TestRepository {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'soc2-git-')));
    execFileSync('git', ['clone', '--quiet', ...options, `file://${this.root}`, root], {
      env: gitTestEnvironment,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return new TestRepository(root);
  }

  /** As GitHub does: any commit may be asked for, and contents left out. */
  serve(): this {
    this.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    this.git('config', 'uploadpack.allowFilter', 'true');
    return this;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Of this machine's own settings nothing counts. */
export const gitTestEnvironment: Record<string, string> = {
  PATH: process.env['PATH'] ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Dana Ito',
  GIT_AUTHOR_EMAIL: 'dana@northwind.example',
  GIT_COMMITTER_NAME: 'Dana Ito',
  GIT_COMMITTER_EMAIL: 'dana@northwind.example',
  GIT_AUTHOR_DATE: '2026-10-01T12:00:00Z',
  GIT_COMMITTER_DATE: '2026-10-01T12:00:00Z',
};
