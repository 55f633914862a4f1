import { list, type ShapeDefinition, words } from './column.ts';

/** Tables of vendors and risks. */
export const governanceShapes = {
  vendors: {
    title: 'vendor inventory',
    columns: {
      vendor: {
        title: 'vendor',
        headings: list(
          `vendor, vendor name, supplier, supplier name, third party, provider, service provider,
           subprocessor, sub processor, processor, fournisseur, prestataire, sous traitant, nom du fournisseur,
           proveedor, lieferant, dienstleister, anbieter, company, name, organization`,
        ),
      },
      customer_data: {
        title: 'handles customer data',
        mayBeNo: true,
        headings: list(
          `customer data, handles customer data, processes customer data, stores customer data, accesses
           customer data, has customer data, customer data access, customer data handled, client data, handles client data, processes client data, stores client data, access
           to client data, access to
           customer data, handles customer information, customer information, processes personal data, handles
           personal data, stores personal data, processes pii, handles pii, stores pii, pii, personal data, data access, in scope, données
           clients, données client, traite des données clients, accès aux données clients, données personnelles, données à caractère
           personnel, datos de clientes, trata datos de clientes, datos personales, kundendaten, verarbeitet kundendaten,
           personenbezogene daten`,
        ),
      },
      data_classification: {
        title: 'data classification',
        headings: list(
          `data classification, classification, data class, data types, data type, data sensitivity, data
           handled, data shared, sensitivity, classification des données, sensibilité, clasificación,
           clasificación de datos, datenklassifizierung, klassifizierung, schutzklasse`,
        ),
      },
      report_reviewed: {
        title: 'SOC 2 report reviewed',
        headings: list(
          `soc 2 reviewed, soc2 reviewed, soc 2 report reviewed, soc 2 reviewed on, soc2 report reviewed,
           soc 2 report review, soc 2 report review date, soc2 review date, soc 2 review date, soc 2
           review, report reviewed, report reviewed on, report review date, soc report reviewed, soc report
           review date, soc reviewed, last soc 2 review, last review, last review at, last review date,
           last reviewed, last reviewed on, review date, reviewed, reviewed on, date reviewed, assurance
           reviewed, last assessed, last assessment, last assessment date, soc 2 report reviewed on, soc2 report
           reviewed on, last security review, security review date, last security assessment, security
           assessment date, last vendor review, vendor review date, date of last review, date of last
           assessment, last reviewed at, due diligence date, date de revue du rapport, rapport revu le, rapport soc 2 revu le,
           rapport soc 2 examiné le, rapport examiné le, date de revue, dernière revue, revu le, informe revisado el, informe soc 2
           revisado el, fecha de revisión del informe, fecha de revisión, última revisión, bericht geprüft am, soc 2 bericht geprüft
           am, geprüft am, letzte prüfung, letzte überprüfung`,
        ),
        spelled: {
          core: list('reviewed, review date, last review, last reviewed, date of review, reviewed on'),
          beside: [
            words(
              'soc soc2 2 1 3 ii type iso 27001 iso27001 isae 3402 bsi c5 tisax pci dss report reports assurance attestation certificate certification security and or on at date last most recent latest vendor supplier annual our',
            ),
          ],
        },
      },
      report: {
        title: 'report',
        headings: list(
          `report, report type, soc 2 report, soc2 report, soc report, assurance report, assurance, soc 2, rapport soc 2, rapport,
           informe soc 2, soc 2 bericht, bericht`,
        ),
      },
      criticality: {
        title: 'criticality',
        headings: list(`criticality, tier, risk tier, risk level, risk`),
      },
      contract: {
        title: 'contract with duties of confidentiality and privacy',
        headings: list(
          `contract, contract signed, contract signed on, contract date, agreement, agreement signed, dpa, dpa signed, dpa signed on, dpa date, data
           processing agreement, data processing addendum, nda, nda signed, baa, confidentiality agreement`,
        ),
      },
      breach_notice: {
        title: 'breach notice promised',
        headings: list(
          `breach notice, breach notice hours, breach notice term, breach notification, breach notification hours, breach notification term, incident notice,
           incident notification, notice of breaches, notification deadline`,
        ),
      },
      assessed: {
        title: 'assessed before use',
        headings: list(
          `assessed, assessed on, onboarding assessment, due diligence, due diligence date, risk assessed, risk
           assessed on, risk assessment date, risk assessment, date assessed, approved on, onboarded, onboarded on`,
        ),
      },
    },
    required: [
      ['vendor'],
      ['data_classification', 'report_reviewed', 'customer_data', 'contract', 'breach_notice'],
    ],
  },
  risks: {
    title: 'risk register',
    columns: {
      risk: {
        title: 'risk',
        headings: list(
          `risk, risk title, risk name, risk description, title, description, threat, risk statement,
           scenario, risk scenario, event, risque, libellé du risque, description du risque, riesgo, descripción del riesgo, risiko,
           risikobeschreibung, name, summary`,
        ),
      },
      id: { title: 'id', headings: list(`id, risk id, ref, reference, number, no`) },
      likelihood: {
        title: 'likelihood',
        headings:
          list(`likelihood, probability, inherent likelihood, vraisemblance, probabilité, probabilidad,
           eintrittswahrscheinlichkeit, wahrscheinlichkeit, l`),
      },
      impact: {
        title: 'impact',
        headings: list(
          `impact, severity, consequence, inherent impact, gravité, impacto, auswirkung, schadenshöhe, schadensausmaß, i`,
        ),
      },
      rating: {
        title: 'rating',
        headings: list(
          `rating, risk rating, risk level, level, score, risk score, inherent, inherent risk, inherent
           rating, residual, residual risk, residual rating, priority, criticité, niveau de risque, niveau, nivel de riesgo, nivel,
           risikostufe, risikoklasse, risikowert, bewertung`,
        ),
      },
      owner: {
        title: 'owner',
        headings: list(`owner, risk owner, assigned to, assignee, responsible, accountable, propriétaire,
           propriétaire du risque, responsable, pilote, porteur, propietario, dueño del riesgo, verantwortlich, verantwortlicher,
           risikoeigner, risikoverantwortlicher`),
      },
      treatment: {
        title: 'treatment',
        headings: list(
          `treatment, mitigation, response, risk response, plan, treatment plan, controls, action`,
        ),
      },
      reviewed: {
        title: 'last reviewed',
        headings: list(
          `last reviewed, reviewed, reviewed on, review date, last review, updated, last updated, date de revue, dernière revue,
           mis à jour le, fecha de revisión, última revisión, geprüft am, letzte prüfung, date`,
        ),
      },
    },
    required: [['risk'], ['likelihood', 'impact', 'rating']],
  },
  policy_register: {
    title: 'register of policies',
    columns: {
      policy: {
        title: 'policy',
        headings: list(`policy, policy name, document, document name, title, procedure, name`),
      },
      owner: { title: 'owner', headings: list(`owner, policy owner, document owner, responsible, author`) },
      approver: { title: 'approved by', headings: list(`approver, approved by, approval, authorized by`) },
      reviewed: {
        title: 'last reviewed',
        headings: list(
          `last reviewed, last reviewed on, last review, last review date, reviewed, reviewed on, review date, approved
           on, approval date, last approved, last updated, updated`,
        ),
      },
    },
    required: [['policy'], ['owner'], ['reviewed']],
  },
} as const satisfies Record<string, ShapeDefinition>;
