/**
 * The labels of facts in French, Spanish and German, as English ones stand in `facts.ts`: those of its own name, and
 * wider ones that give way to them. Accents do not matter where labels are compared.
 */
export const translatedLabels = {
  date: [
    `date de revue, date de la revue, date du test, date de lexercice, date de lessai, date de réalisation, date de restauration,
     date de réunion, date de la réunion, réalisé le, réalisée le, effectué le, effectuée le, revu le, revue le, relu le, relue le,
     exécuté le, testé le, fecha de revisión, fecha de la revisión, fecha de la prueba, fecha de prueba, fecha del ejercicio,
     fecha del simulacro, fecha de realización, fecha de restauración, fecha de ejecución, fecha de la reunión, realizado el,
     revisado el, ejecutado el, prüfdatum, datum der prüfung, datum des tests, testdatum, übungsdatum, datum der übung,
     durchgeführt am, geprüft am, datum der überprüfung, überprüfungsdatum, sitzungsdatum`,
    'datum, fecha, date et heure, fecha y hora',
  ],
  reviewer: [
    `relu par, relue par, revu par, revue par, revue effectuée par, revue réalisée par, relecteur, relectrice, contrôlé par,
     contrôlée par, revisado por, revisada por, revisor, revisora, geprüft von, geprüft durch, überprüft von, überprüft durch,
     prüfer, prüferin`,
    `réalisé par, réalisée par, effectué par, effectuée par, vérifié par, vérifiée par, validé par, validée par, approuvé par,
     approuvée par, signé par, signée par, realizado por, realizada por, verificado por, validado por, firmado por, aprobado por,
     durchgeführt von, durchgeführt durch, bestätigt von, unterschrieben von, freigegeben von, genehmigt von`,
  ],
  approver: [
    `approuvé par, approuvée par, validé par, validée par, adopté par, adoptée par, autorisé par, approbateur, approbatrice,
     approbation de la direction, validation de la direction, aprobado por, aprobada por, autorizado por, aprobador, aprobadora,
     aprobación de la dirección, genehmigt von, genehmigt durch, freigegeben von, freigegeben durch, freigabe durch,
     verabschiedet von`,
    `approbation, validation, visa, signé par, signée par, aprobación, firmado por, freigabe, genehmigung, unterschrift,
     unterschrieben von`,
  ],
  approval_date: [
    `date dapprobation, date de validation, approuvé le, approuvée le, validé le, validée le, adopté le, adoptée le,
     date de signature, signé le, signée le, fecha de aprobación, aprobado el, aprobada el, fecha de firma, firmado el,
     genehmigt am, freigegeben am, freigabedatum, datum der freigabe, datum der genehmigung, genehmigungsdatum, unterschrieben am`,
    `date dentrée en vigueur, date deffet, en vigueur depuis, en vigueur le, fecha de entrada en vigor, vigente desde, gültig ab,
     gültig seit, in kraft seit`,
  ],
  scenario: [
    `scénario de test, scénario de lexercice, scénario de crise, scénario simulé, ce qui a été testé, ce qui a été restauré,
     escenario, escenario simulado, escenario de prueba, szenario, übungsszenario, testszenario`,
    'objet du test, périmètre du test, alcance de la prueba, testumfang',
  ],
  participants: [
    `présents, participants présents, personnes présentes, liste des participants, étaient présents, participantes, asistentes,
     presentes, lista de asistentes, teilnehmende, anwesend, anwesende, teilnehmerliste, teilnehmerinnen und teilnehmer`,
  ],
  timeline: [
    `chronologie, déroulé, déroulement, déroulé de lexercice, chronologie des événements, fil des événements, cronología,
     línea de tiempo, línea temporal, cronología de eventos, zeitleiste, ablauf, verlauf, zeitlicher ablauf, zeitstrahl`,
  ],
  gaps: [
    `écarts, écarts constatés, écarts identifiés, constats, lacunes, lacunes identifiées, points à améliorer,
     points damélioration, axes damélioration, faiblesses, enseignements, retour dexpérience, leçons apprises, brechas,
     brechas identificadas, hallazgos, deficiencias, lecciones aprendidas, áreas de mejora, oportunidades de mejora, debilidades,
     observaciones, lücken, festgestellte lücken, feststellungen, erkenntnisse, schwachstellen, verbesserungspotenzial, mängel`,
    `actions correctives, plan daction, recommandations, acciones correctivas, plan de acción, recomendaciones, massnahmen,
     maßnahmen, empfehlungen`,
  ],
  outcome: [
    `résultat, résultats, résultat du test, résultat global, resultado, resultados, resultado de la prueba, resultado global,
     ergebnis, ergebnisse, testergebnis, gesamtergebnis`,
  ],
  recovery_time: [
    `durée de restauration, durée de la restauration, temps de restauration, temps de reprise, durée de reprise,
     temps de rétablissement, durée de rétablissement, rto constaté, rto mesuré, rto réel, rto obtenu, tiempo de recuperación,
     tiempo de restauración, duración de la restauración, rto real, rto obtenido, rto alcanzado, wiederherstellungszeit,
     wiederherstellungsdauer, dauer der wiederherstellung, gemessene wiederherstellungszeit,
     tatsächliche wiederherstellungszeit, rto gemessen, rto erreicht`,
    'durée, durée totale, temps écoulé, duración, duración total, tiempo total, dauer, gesamtdauer',
  ],
  person: [
    `nom du collaborateur, collaborateur, collaboratrice, salarié, salariée, nom du salarié, employé, personne concernée, empleado,
     empleada, nombre del empleado, trabajador, mitarbeiter, mitarbeiterin, name des mitarbeiters`,
    'nom, nom complet, nom et prénom, nombre, nombre completo, nombre y apellidos',
  ],
  departed: [
    `dernier jour, dernier jour travaillé, date de départ, date de sortie, date de fin de contrat, fin de contrat, último día,
     último día de trabajo, último día laboral, fecha de baja, fecha de salida, fecha de cese, letzter arbeitstag, austrittsdatum,
     austritt, austritt am, letzter tag`,
  ],
  revoked: [
    `accès révoqué le, accès révoqués le, date de révocation, date de révocation des accès, révocation des accès,
     accès supprimés le, accès coupés le, date de suppression des accès, compte désactivé le, comptes désactivés le,
     date de désactivation, acceso revocado el, accesos revocados el, fecha de revocación, fecha de revocación de accesos,
     revocación de accesos, cuentas desactivadas el, zugang entzogen am, zugänge entzogen am, zugriff entzogen am,
     zugänge gesperrt am, konto gesperrt am, konten gesperrt am, konten deaktiviert am, datum der sperrung`,
  ],
} as const satisfies Record<string, readonly [own: string, wider?: string]>;
