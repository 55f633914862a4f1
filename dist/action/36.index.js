export const id = 36;
export const ids = [36];
export const modules = {
	5466: ((e, t, n) => {
		n.d(t, { publicationOf: () => publicationOf });
		var r = n(8201), i = n(91116), a = n(37023), o = n(39039), s = n(12250), c = n(43394), l = n(99319), u = n(84695), d = n(22237), f = n(38617), p = n(28568);
		function publicationOf(e, t, n) {
			let { assessment: o, verdict: m } = e, h = (0, d.w)(t.commentKey), g = (0, s.EI)(e), _ = (0, a.w)(g, {
				marker: h,
				...f.y
			});
			return {
				headline: {
					level: (0, u.YP)(m) === "fails" ? "error" : "notice",
					message: headlineOf(e)
				},
				annotations: (0, i.I)(e).map(({ in: e, file: t, ...r }) => e === "manifest" ? {
					...r,
					file: n.manifest
				} : t === void 0 ? r : {
					...r,
					file: inFolder(n.evidence, t)
				}),
				outputs: {
					score: (0, r.HR)(o.score, m.threshold),
					zone: o.zone,
					passed: String(m.passed),
					claimed: (0, r.Jj)(o.claimed),
					provable: (0, r.Jj)(o.provable),
					gaps: String(o.gaps.length)
				},
				summary: (t) => (0, c.B)(e, { maximumBytes: t }),
				text: (0, l.S)(e, { colour: !1 }),
				files: {
					"report.json": (0, s.hF)(e),
					"comment.md": _
				},
				...(0, f.n)({
					marker: h,
					body: _
				}, t, m.passed),
				...(0, p.W)([{
					report: g,
					key: t.commentKey
				}], t)
			};
		}
		function headlineOf({ assessment: e, verdict: t }) {
			let n = `Score ${(0, r.HR)(e.score, t.threshold)}, ${u.eK[e.zone].toLowerCase()}`, i = (0, o.KE)(t.rules.map(u.Or));
			return `${n}: the gate ${(0, u.YP)(t)}, ${i === "" ? (0, u.DH)(t) : i}`;
		}
		function inFolder(e, t) {
			return e === "" ? t : `${e}/${t}`;
		}
	}),
	97355: ((e, t, n) => {
		n.d(t, {
			_: () => r,
			r: () => isOfLibrary
		});
		let r = "code-of-conduct.board-oversight.org-chart.background-checks.performance-reviews.asset-inventory.security-metrics.internal-communication.system-description.external-communication.risk-objectives.fraud-risk.change-impact.internal-audit.penetration-test.deficiency-tracking.risk-treatment.segregation-of-duties.baseline-configuration.policy-review.access-provisioning.role-changes.privileged-access.key-management.physical-access.media-disposal.network-boundary.endpoint-encryption.malware-protection.vulnerability-management.log-collection.alert-triage.incident-triage.incident-response.incident-communication.incident-recovery.change-management.emergency-changes.business-continuity.vendor-onboarding.capacity-planning.backups.environmental-protection.disaster-recovery-test.data-classification.confidentiality-agreements.confidential-disposal.processing-specifications.input-validation.processing-monitoring.output-reconciliation.storage-integrity.privacy-notice.consent-records.processing-register.personal-data-retention.personal-data-erasure.subject-access.subject-correction.disclosures.breach-records.breach-notification.privacy-vendors.vendor-breach-notice.data-quality.privacy-complaints".split("."), i = new Set(r);
		function isOfLibrary({ id: e, own: t = !1 }) {
			return !t && i.has(e);
		}
	}),
	37023: ((e, t, n) => {
		n.d(t, { w: () => renderComment });
		var r = n(70642), i = n(7764), a = n(42695), o = n(91017), s = n(44535), c = n(2359), l = n(39039), u = n(63021), d = n(89878);
		let f = Infinity, p = [
			{
				rules: f,
				changes: 20,
				gaps: 5,
				days: 5,
				controls: 40,
				findings: 8
			},
			{
				rules: f,
				changes: 10,
				gaps: 5,
				days: 5,
				controls: 40,
				findings: 3
			},
			{
				rules: f,
				changes: 8,
				gaps: 5,
				days: 5,
				controls: 12,
				findings: 0
			},
			{
				rules: f,
				changes: 5,
				gaps: 5,
				days: 3,
				controls: 0,
				findings: 0
			},
			{
				rules: f,
				changes: 3,
				gaps: 3,
				days: 3,
				controls: 0,
				findings: 0
			},
			{
				rules: 20,
				changes: 1,
				gaps: 1,
				days: 1,
				controls: 0,
				findings: 0
			},
			{
				rules: 5,
				changes: 0,
				gaps: 0,
				days: 0,
				controls: 0,
				findings: 0
			}
		], m = { bytes: 4096 }, h = "Shortened; the job summary has the rest.";
		function renderComment(e, t) {
			let { marker: n, maximumBytes: r, maximumUnits: i, origin: a } = t, s = {
				bytes: r,
				units: i
			}, c = p.map((t, r) => () => render(e, t, {
				marker: n,
				origin: a,
				shortened: r > 0
			})), bare = () => [
				n,
				(0, d.Pl)(e, "###"),
				...a === void 0 ? [] : [
					"",
					a,
					""
				],
				h
			].join("\n"), l = c.slice(0, 2).findIndex((e) => (0, o.l)(e(), m));
			return (0, o.e)([...c.slice(l < 0 ? 2 : l), bare], s);
		}
		function render(e, t, { marker: n, origin: o, shortened: l }) {
			return (0, r.B)([n, (0, d.Pl)(e, "###")], o === void 0 ? [] : [o], (0, d.aO)(e, t.rules), (0, i.D)(e.comparison, Math.max(t.changes, 3)), (0, d.nL)(e), (0, i.p)(e.comparison, t.changes), t.gaps > 0 ? (0, a.j)(e) : [], (0, c.L)(e, t.gaps), (0, s.d)(e, t.days), controls(e, t.controls), findings(e, t.findings), l ? [h] : [], (0, d.qr)(e));
		}
		function controls({ controls: e }, t) {
			let n = (0, l.hS)(e.length, "control"), r = e.length > t ? `The first ${t} of ${n}` : n;
			return (0, u.TM)(r, (0, d.Cp)(e.slice(0, t)));
		}
		function findings({ findings: e }, t) {
			if (t === 0) return [];
			let n = e.filter(({ code: e, secondary: t }) => !t && e !== "overclaimed").slice(0, t), r = (0, u.W$)(e.length - n.length, "finding");
			return (0, u.TM)((0, d.s_)(e), [...n.map(d.mC), ...r]);
		}
	})
};
