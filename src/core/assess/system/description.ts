import type { Manifest } from '../../manifest/schema.ts';
import { isSaid } from '../is-said.ts';

/** What a description of the system tells; the five of its boundaries last. */
export const systemParts = [
  'services',
  'boundaries',
  'infrastructure',
  'software',
  'people',
  'procedures',
  'data',
] as const;

export type SystemPart = (typeof systemParts)[number];

/** The parts of which the manifest says nothing, or a placeholder. */
export function undescribed(system: Manifest['system']): SystemPart[] {
  const { infrastructure, software, people, procedures, data } = system?.boundaries ?? {};
  const five = [infrastructure, software, people, procedures, data];
  const said: Record<SystemPart, boolean> = {
    services: isSaid(system?.description),
    boundaries: five.some(isSaid),
    infrastructure: isSaid(infrastructure),
    software: isSaid(software),
    people: isSaid(people),
    procedures: isSaid(procedures),
    data: isSaid(data),
  };
  return systemParts.filter((part) => !said[part]);
}
