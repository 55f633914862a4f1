/** A name for the reports of each manifest, good for a file: `services-api` of `services/api/compliance/manifest.yml`. */
export function reportSlugs(manifests: readonly string[]): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const manifest of [...manifests].sort()) {
    const slug = slugOf(manifest);
    let free = slug;
    // Not every file system tells upper case from lower.
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${slug}-${count}`;
    taken.add(free.toLowerCase());
    slugs.set(manifest, free);
  }
  return slugs;
}

function slugOf(manifest: string): string {
  const words = manifest
    .replace(/(?:^|\/)(?:compliance\/)?manifest\.ya?ml$/u, '')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80);
  return words === '' ? 'root' : words;
}
