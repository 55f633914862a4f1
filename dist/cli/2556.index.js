export const id = 2556;
export const ids = [2556];
export const modules = {

/***/ 2556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareWithBase: () => (/* binding */ compareWithBase)
});

// EXTERNAL MODULE: ./lib/core/assess/assess.js + 23 modules
var assess = __webpack_require__(3856);
// EXTERNAL MODULE: ./lib/core/assess/exact.js
var exact = __webpack_require__(8201);
;// CONCATENATED MODULE: ./lib/core/compare/control-changes.js

function controlChanges(base, head) {
    const was = new Map(base.controls.map((scored) => [scored.control.id, scored]));
    const is = new Map(head.controls.map((scored) => [scored.control.id, scored]));
    return [...new Set([...is.keys(), ...was.keys()])].flatMap((id) => {
        const [before, after] = [was.get(id), is.get(id)];
        const { control } = after ?? before ?? {};
        if (control === undefined)
            return [];
        const changed = {
            control: id,
            title: control.title,
            state: { was: before && standing(before), is: after && standing(after) },
            claim: { was: before?.claim, is: after?.claim },
            points: { was: before?.points ?? exact/* zero */.v_, is: after?.points ?? exact/* zero */.v_ },
            tests: testChanges(before?.tests ?? [], after?.tests ?? []),
        };
        return isChanged(changed) ? [changed] : [];
    });
}
function standing({ state, notApplicable }) {
    return notApplicable ? 'not-applicable' : state;
}
function isChanged({ state, claim, points, tests }) {
    return (state.was !== state.is ||
        claim.was !== claim.is ||
        (0,exact/* compare */.UD)(points.was, points.is) !== 0 ||
        tests.length > 0);
}
function testChanges(was, is) {
    const before = new Map(was.map(({ test, outcome }) => [test.id, outcome]));
    const after = new Map(is.map(({ test, outcome }) => [test.id, outcome]));
    return [...new Set([...after.keys(), ...before.keys()])].flatMap((test) => {
        const [old, now] = [before.get(test), after.get(test)];
        if (old === now)
            return [];
        return [{ test, ...(old === undefined ? {} : { was: old }), ...(now === undefined ? {} : { is: now }) }];
    });
}
function gapChanges(base, head) {
    return { opened: without(head, base), closed: without(base, head) };
}
function without(one, other) {
    const there = new Set(other.gaps.map(({ control }) => control));
    const known = new Set(other.controls.map(({ control }) => control.id));
    return one.gaps
        .filter(({ control }) => !there.has(control))
        .map(({ control, title, criteria, priority }) => ({
        control,
        title,
        criteria,
        priority,
        known: known.has(control),
    }));
}

;// CONCATENATED MODULE: ./lib/core/compare/evidence-changes.js
function evidenceChanges(base, head) {
    const [was, is] = [filesOf(base), filesOf(head)];
    const gone = [...was.values()].filter(({ path }) => !is.has(path));
    const fresh = [...is.values()].filter(({ path }) => !was.has(path));
    const moved = movedFiles(gone, fresh);
    const origins = new Set(moved.values());
    const showed = (path) => shownBy(base, path);
    return [
        ...fresh.map((file) => {
            const from = moved.get(file);
            return from === undefined
                ? entry(file.path, 'added', { is: file })
                : { ...entry(file.path, 'renamed', { was: from, is: file }), from: from.path };
        }),
        ...gone
            .filter((file) => !origins.has(file))
            .map((file) => ({ ...entry(file.path, 'removed', { was: file }), showed: showed(file.path) })),
        ...[...was.values()].flatMap((before) => {
            const after = is.get(before.path);
            if (after === undefined || isSame(before, after))
                return [];
            const changed = entry(before.path, 'changed', { was: before, is: after });
            return [changed.emptied ? { ...changed, showed: showed(before.path) } : changed];
        }),
    ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
function filesOf({ controls, roster }) {
    const files = new Map();
    for (const evidence of new Set([...controls.flatMap((one) => one.evidence), ...(roster ? [roster] : [])])) {
        const { path, sha256, examinable, reader } = evidence;
        const known = files.get(path);
        files.set(path, {
            path,
            sha256,
            examinable,
            reader,
            rows: rowsOf(evidence),
            controls: [...new Set([...(known?.controls ?? []), ...evidence.controls])],
        });
    }
    return files;
}
function rowsOf({ tables }) {
    return tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
}
function isSame(a, b) {
    return (a.sha256 === b.sha256 &&
        a.examinable === b.examinable &&
        a.controls.every((id) => b.controls.includes(id)));
}
function hasLeft(was, is) {
    const isOtherwiseRead = was.sha256 === is.sha256 && was.reader !== is.reader;
    return isOtherwiseRead || was.controls.some((id) => !is.controls.includes(id));
}
function movedFiles(gone, fresh) {
    const left = new Map();
    for (const file of gone) {
        if (file.sha256 !== '' && file.examinable)
            left.set(file.sha256, [...(left.get(file.sha256) ?? []), file]);
    }
    const moved = new Map();
    for (const file of fresh) {
        const candidates = left.get(file.sha256) ?? [];
        const near = candidates.find(({ controls }) => controls.some((id) => file.controls.includes(id)));
        const from = near ?? candidates[0];
        if (from === undefined)
            continue;
        moved.set(file, from);
        left.set(file.sha256, candidates.filter((other) => other !== from));
    }
    return moved;
}
function entry(path, change, { was, is }) {
    const rows = { was: was?.rows ?? 0, is: is?.rows ?? 0 };
    return {
        path,
        change,
        controls: [...new Set([...(was?.controls ?? []), ...(is?.controls ?? [])])],
        ...(was && was.sha256 !== '' ? { was: was.sha256 } : {}),
        ...(is && is.sha256 !== '' ? { is: is.sha256 } : {}),
        ...(change !== 'changed' || rows.was === rows.is ? {} : { rows }),
        emptied: was?.examinable === true && is?.examinable === false,
        left: was !== undefined && is !== undefined && hasLeft(was, is),
        showed: [],
    };
}
function shownBy({ controls }, path) {
    return controls.flatMap(({ control, tests }) => tests
        .filter(({ evidence, exceptions }) => evidence.includes(path) || exceptions.some(({ file }) => file === path))
        .map(({ test, outcome }) => ({ control: control.id, test: test.id, outcome })));
}

;// CONCATENATED MODULE: ./lib/core/compare/finding-changes.js
const telling = ['test', 'fact', 'kind', 'item', 'about', 'folder', 'path', 'bound', 'setting', 'reason'];
function findingChanges(base, head, evidence) {
    const moved = new Map(evidence.flatMap(({ path, from }) => (from === undefined ? [] : [[from, path]])));
    return {
        added: beyond(head, base, (file) => file, (file) => moved.get(file) ?? file),
        gone: beyond(base, head, (file) => moved.get(file) ?? file, (file) => file),
    };
}
function beyond(findings, others, named, otherNamed) {
    const exact = counts(others.map((finding) => lineKey(finding, otherNamed)));
    const kinds = counts(others.map((finding) => kindKey(finding, otherNamed)));
    const moved = findings.filter((finding) => {
        if (!take(exact, lineKey(finding, named)))
            return true;
        take(kinds, kindKey(finding, named));
        return false;
    });
    return moved.filter((finding) => !take(kinds, kindKey(finding, named)));
}
function counts(keys) {
    const counted = new Map();
    for (const key of keys)
        counted.set(key, (counted.get(key) ?? 0) + 1);
    return counted;
}
function take(left, key) {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
}
function lineKey(finding, named) {
    return `${kindKey(finding, named)} ${finding.place?.line ?? ''}`;
}
function kindKey({ code, control, place, args }, named) {
    const file = place?.in === 'evidence' ? named(place.file) : '';
    const values = Object.entries(args)
        .filter(([name, value]) => telling.includes(name) && typeof value !== 'object')
        .map(([name, value]) => `${name}=${value}`);
    return JSON.stringify([code, control ?? '', file, ...values, ...causeOf(args)]);
}
function causeOf(args) {
    if (!('found' in args) || 'expects' in args)
        return [];
    const { found } = args;
    return 'column' in found ? [found.code, found.column] : [found.code];
}

;// CONCATENATED MODULE: ./lib/core/compare/compare.js



function compareAssessments(base, head) {
    const evidence = evidenceChanges(base, head);
    return {
        score: { was: base.score, is: head.score },
        claimed: { was: base.claimed, is: head.claimed },
        provable: { was: base.provable, is: head.provable },
        zone: { was: base.zone, is: head.zone },
        controls: controlChanges(base, head),
        evidence,
        gaps: gapChanges(base, head),
        findings: findingChanges(base.findings, head.findings, evidence),
    };
}

;// CONCATENATED MODULE: ./lib/core/compare/raised-by-measure.js


async function withMeasure(changes, { head, assessment, base, controlsOf }) {
    const isMeasure = ({ code, direction }) => direction === 'strengthens' && (code === 'assessment' || code === 'audit');
    if (!changes.some(isMeasure))
        return [...changes];
    const { audit: _, ...rest } = head.manifest;
    const manifest = { ...rest, assessment: base.assessment, ...(base.audit && { audit: base.audit }) };
    const before = await (0,assess.assess)({ ...head, manifest, controls: await controlsOf(manifest) });
    return (0,exact/* compare */.UD)(assessment.score, before.score) > 0
        ? changes.map((one) => (isMeasure(one) ? { ...one, direction: 'weakens' } : one))
        : [...changes];
}

// EXTERNAL MODULE: ./lib/core/compare/setting-change.js
var setting_change = __webpack_require__(5764);
;// CONCATENATED MODULE: ./lib/core/compare/removed-evidence.js


const ranks = ['missing', 'informal', 'documented'];
function withRemoved({ controls, evidence }, { base, head }) {
    const lost = evidence.filter(({ change: what, emptied, left }) => what === 'removed' || emptied || left);
    const gained = controls
        .filter(({ state }) => rankOf(state.is) > rankOf(state.was))
        .map(({ control }) => control);
    const fewer = gained.length > 0 && isShorter(head.roster, base.roster) ? head.roster?.path : undefined;
    if (fewer === undefined && !lost.some((file) => file.controls.some((id) => gained.includes(id))))
        return undefined;
    const emptied = new Set(lost.filter((file) => file.emptied).map(({ path }) => path));
    const moved = new Set(evidence.flatMap((file) => (lost.includes(file) ? [] : (file.from ?? []))));
    const kept = head.folder.entries.filter(({ path }) => !emptied.has(path) && path !== fewer);
    const there = new Set(kept.map(({ path }) => path));
    const back = base.folder.entries.filter(({ path, state }) => state !== 'empty-folder' && !there.has(path) && !moved.has(path));
    const { populations } = fewer === undefined ? head.manifest : base.manifest;
    return {
        folder: { entries: [...kept, ...back] },
        manifest: {
            ...withEvidenceOf(gained, base.manifest, head.manifest),
            ...(populations && { populations: { ...head.manifest.populations, ...populations } }),
        },
    };
}
function isShorter(is, was) {
    return is !== undefined && was !== undefined && rowsOf(is) < rowsOf(was);
}
function withEvidenceOf(ids, base, head) {
    const controls = { ...head.controls };
    for (const id of ids) {
        const [named = [], entry] = [base.controls[id]?.evidence, controls[id]];
        const paths = new Set(entry?.evidence?.map(({ path }) => path));
        const back = named.filter(({ path }) => !paths.has(path));
        if (entry && back.length > 0)
            controls[id] = { ...entry, evidence: [...(entry.evidence ?? []), ...back] };
    }
    return { ...head, controls };
}
function raisedByRemoval(head, withIt) {
    const otherwise = new Map(withIt.controls.map(({ control, state }) => [control.id, state]));
    return head.controls.flatMap(({ control, state, notApplicable }) => {
        const was = otherwise.get(control.id) ?? state;
        if (notApplicable || rankOf(state) <= rankOf(was))
            return [];
        return [(0,setting_change/* change */.Z)('evidence-removed', true, { subject: control.id, was, is: state })];
    });
}
function rankOf(state) {
    return state === undefined ? -1 : ranks.indexOf(state);
}

// EXTERNAL MODULE: ./lib/core/compare/weakening.js + 3 modules
var weakening = __webpack_require__(9090);
;// CONCATENATED MODULE: ./lib/core/compare/against-base.js





async function compareWithBase(judgement) {
    const { base, head, assessment } = judgement;
    if (base.state === 'unavailable')
        return { comparison: base };
    const { commit, folder } = base;
    const workflows = (0,weakening/* workflowChanges */.xg)(base.workflows);
    if (base.manifest === undefined) {
        const evidence = folder.entries.filter(({ state }) => state === 'file').length;
        return { comparison: { state: 'new', commit, settings: workflows, evidence } };
    }
    const parsed = judgement.parse(base.manifest);
    const manifest = parsed.ok ? parsed.manifest : head.manifest;
    const before = await (0,assess.assess)({
        ...head,
        folder,
        ...(parsed.ok && { manifest, placeOf: parsed.placeOf, controls: await judgement.controlsOf(manifest) }),
    });
    const difference = compareAssessments(before, assessment);
    const bar = (0,weakening/* settingChanges */.eC)(manifest, head.manifest, head.asOf);
    const settings = (0,weakening/* weakeningsFirst */.PY)([
        ...(await withMeasure(bar, { ...judgement, base: manifest })),
        ...(await removals(judgement, { base, before, manifest, difference })),
        ...workflows,
    ]);
    if (!parsed.ok)
        return {
            comparison: { state: 'invalid', commit, problems: parsed.problems.length, settings, ...difference },
        };
    return { comparison: { state: 'compared', commit, settings, ...difference }, manifest };
}
async function removals({ head, assessment }, { base, before, manifest, difference }) {
    const again = withRemoved(difference, {
        base: { folder: base.folder, manifest, roster: before.roster },
        head: { folder: head.folder, manifest: head.manifest, roster: assessment.roster },
    });
    return again === undefined ? [] : raisedByRemoval(assessment, await (0,assess.assess)({ ...head, ...again }));
}


/***/ })

};
