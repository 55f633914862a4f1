import { list, type ShapeDefinition } from './column.ts';

/** Tables of things: assets, keys, and what was disposed of. */
export const assetShapes = {
  assets: {
    title: 'asset inventory',
    columns: {
      asset: {
        title: 'asset',
        headings: list(
          `asset, asset name, system, system name, application, component, resource, service, host, device, name, id`,
        ),
      },
      owner: {
        title: 'owner',
        headings: list(`owner, asset owner, system owner, responsible, assigned to, team, custodian`),
      },
      classification: {
        title: 'classification',
        headings: list(
          `classification, data classification, criticality, sensitivity, data class, tier, data handled`,
        ),
      },
    },
    required: [['asset'], ['owner'], ['classification']],
  },
  keys: {
    title: 'list of keys and secrets',
    columns: {
      key: {
        title: 'key',
        headings: list(
          `key, key id, key name, keyid, secret, secret name, credential, certificate, alias, name, id`,
        ),
      },
      owner: { title: 'owner', headings: list(`owner, key owner, responsible, team, custodian`) },
      rotated: {
        title: 'rotated on',
        headings: list(
          `rotated, rotated on, last rotated, last rotated on, last rotation, rotation date, last rotation date, last
           changed, last changed date, renewed, renewed on, created, created on`,
        ),
      },
    },
    required: [['key'], ['rotated']],
  },
  disposals: {
    title: 'register of disposals',
    columns: {
      asset: {
        title: 'asset',
        headings: list(
          `asset, asset tag, serial number, serial, device, media, medium, equipment, item, disk, hostname`,
        ),
      },
      disposed: {
        title: 'disposed on',
        headings: list(
          `disposed, disposed on, disposal date, date of disposal, wiped, wiped on, wipe date, sanitized, sanitized
           on, sanitised on, destroyed, destroyed on, destruction date, date`,
        ),
      },
      method: {
        title: 'method',
        headings: list(
          `method, disposal method, wipe method, sanitization method, sanitisation method, destruction method`,
        ),
      },
      proof: {
        title: 'proof',
        headings: list(
          `certificate, certificate number, proof, evidence, verified by, done by, performed by, disposed by, witness`,
        ),
      },
    },
    required: [['asset'], ['disposed'], ['method']],
  },
} as const satisfies Record<string, ShapeDefinition>;
