export const id = 8818;
export const ids = [8818];
export const modules = {
	669: ((e, t, n) => {
		n.d(t, {
			C: () => controlStanding,
			G: () => showsOperation
		});
		function controlStanding({ state: e, tests: t }) {
			let n = t.filter(({ outcome: e }) => e !== "does-not-apply"), r = n.filter(({ test: e }) => e.shows === "design"), i = n.filter(({ outcome: e }) => e === "met"), a = n.some((e) => e.test.shows === "operation" && showsOperation(e)), of = (e) => i.filter(({ test: t }) => t.shows === e).map(({ test: e }) => e.id);
			return {
				designed: r.length > 0 ? r.every(({ outcome: e }) => e === "met") : e !== "missing" && a,
				implemented: e !== "missing",
				effective: e === "documented",
				shows: {
					design: of("design"),
					operation: of("operation")
				},
				evidence: [...new Set(i.flatMap(({ evidence: e }) => e))].sort()
			};
		}
		function showsOperation({ outcome: e, occurrences: t = [] }) {
			return e === "met" || t.some(({ recorded: e }) => e);
		}
	}),
	8087: ((e, t, n) => {
		n.d(t, { f: () => criterionStandings });
		var r = n(7991), i = n(669);
		function criterionStandings(e, t) {
			let n = new Map();
			for (let t of e) {
				let e = {
					scored: t,
					standing: (0, i.C)(t)
				};
				for (let r of t.control.criteria) n.set(r, [...n.get(r) ?? [], e]);
			}
			return t.map((e) => {
				let t = n.get(e) ?? [], r = t.filter(({ scored: e }) => !e.notApplicable), extent = (e) => {
					if (r.length === 0) return t.length === 0 ? "no" : "not-applicable";
					let n = r.filter(({ standing: t }) => t[e]).length;
					return n === 0 ? "no" : n === r.length ? "yes" : "partly";
				};
				return {
					criterion: e,
					designed: extent("designed"),
					implemented: extent("implemented"),
					effective: extent("effective"),
					controls: r.map(({ scored: e }) => e.control.id),
					tests: r.flatMap(({ scored: e, standing: { shows: t } }) => [...t.design, ...t.operation].map((t) => `${e.control.id}/${t}`)),
					evidence: [...new Set(r.flatMap(({ standing: e }) => e.evidence))].sort(),
					frameworks: pairsByFramework(e)
				};
			});
		}
		function pairsByFramework(e) {
			let of = (t) => (0, r.fq)(t, e);
			return {
				nist80053r5: of("nist80053r5"),
				iso27001: of("iso27001"),
				hipaa: of("hipaa"),
				gdpr: of("gdpr")
			};
		}
	}),
	7991: ((e, t, n) => {
		n.d(t, {
			SH: () => r,
			zE: () => i,
			fq: () => pairsOf
		});
		let r = {
			nist80053r5: {
				title: "NIST SP 800-53 Rev. 5",
				pairs: {
					"CC1.1": [
						"PS-1",
						"PS-3",
						"PS-6"
					],
					"CC1.2": ["PM-1", "PM-2"],
					"CC1.3": ["PM-2"],
					"CC1.4": ["AT-2", "PS-3"],
					"CC1.5": ["PS-3", "PS-4"],
					"CC2.1": ["AU-2", "SI-5"],
					"CC2.2": ["PM-2", "AT-2"],
					"CC2.3": ["PM-1"],
					"CC3.1": ["PM-9", "RA-1"],
					"CC3.2": ["RA-3"],
					"CC3.3": ["RA-3"],
					"CC3.4": ["RA-3", "CM-4"],
					"CC4.1": ["CA-7", "PM-6"],
					"CC4.2": ["CA-2"],
					"CC5.1": ["AC-5"],
					"CC5.2": ["AC-1", "IA-2"],
					"CC5.3": ["PM-1", "PL-1"],
					"CC6.1": [
						"AC-2",
						"AC-3",
						"IA-2",
						"SC-28"
					],
					"CC6.2": [
						"AC-2",
						"PS-4",
						"PS-5"
					],
					"CC6.3": ["AC-2", "AC-6"],
					"CC6.4": [
						"PE-2",
						"PE-3",
						"PE-6"
					],
					"CC6.5": ["MP-6"],
					"CC6.6": [
						"AC-4",
						"AC-17",
						"SC-7",
						"RA-5",
						"SI-4"
					],
					"CC6.7": ["SC-8"],
					"CC6.8": ["SI-2", "SI-3"],
					"CC7.1": ["CM-6", "RA-5"],
					"CC7.2": ["AU-6", "SI-4"],
					"CC7.3": ["IR-4"],
					"CC7.4": ["IR-5", "IR-6"],
					"CC7.5": [
						"CP-4",
						"CP-9",
						"CP-10"
					],
					"CC8.1": [
						"CM-3",
						"CM-5",
						"SA-3"
					],
					"CC9.1": ["CP-2", "RA-7"],
					"CC9.2": ["AC-20", "SA-9"],
					"A1.1": [
						"AU-4",
						"CP-2",
						"SC-5"
					],
					"A1.2": [
						"CP-6",
						"CP-9",
						"CP-10",
						"PE-13"
					],
					"A1.3": ["CP-4"],
					"C1.1": [
						"AC-3",
						"MP-3",
						"SI-12"
					],
					"C1.2": ["MP-6", "SI-12"],
					"PI1.1": ["SA-5", "SI-10"],
					"PI1.2": ["SI-10"],
					"PI1.3": [
						"SI-7",
						"SI-10",
						"SI-11"
					],
					"PI1.4": ["SI-15"],
					"PI1.5": [
						"AU-11",
						"SI-7",
						"SI-12"
					],
					"P1.1": ["PT-5"],
					"P2.1": ["PT-4"],
					"P3.1": ["PT-2", "PT-3"],
					"P3.2": ["PT-4", "PT-7"],
					"P4.1": ["PT-3"],
					"P4.2": ["SI-12"],
					"P4.3": ["MP-6", "SI-12"],
					"P5.1": ["AC-3", "PM-26"],
					"P5.2": ["PM-22", "SI-18"],
					"P6.1": ["AC-21", "PT-4"],
					"P6.2": ["PM-21"],
					"P6.3": ["IR-6", "PM-21"],
					"P6.4": ["SA-9"],
					"P6.5": ["IR-6", "SA-9"],
					"P6.6": ["IR-6"],
					"P6.7": ["PM-21"],
					"P7.1": ["PM-22", "SI-18"],
					"P8.1": ["PM-26"]
				}
			},
			iso27001: {
				title: "ISO/IEC 27001:2022",
				pairs: {
					"CC1.1": [
						"A.6.1",
						"A.6.2",
						"A.6.4"
					],
					"CC1.2": ["clause 5.1", "clause 5.3"],
					"CC1.3": ["clause 5.3"],
					"CC1.4": ["A.6.1", "A.6.3"],
					"CC1.5": ["A.6.4", "A.6.5"],
					"CC2.1": ["clause 7.5.1"],
					"CC2.2": ["clause 7.4", "A.6.3"],
					"CC2.3": ["A.5.14"],
					"CC3.1": ["clause 6.1.1"],
					"CC3.2": ["clause 6.1.2", "clause 8.2"],
					"CC3.3": ["clause 6.1.2"],
					"CC3.4": ["clause 6.1.2", "A.8.9"],
					"CC4.1": ["clause 9.1"],
					"CC4.2": ["clause 9.2.1"],
					"CC5.1": ["A.5.3"],
					"CC5.2": ["A.5.15", "A.8.5"],
					"CC5.3": ["A.5.1", "clause 5.2"],
					"CC6.1": [
						"A.5.15",
						"A.8.5",
						"A.8.24"
					],
					"CC6.2": ["A.5.18", "A.6.5"],
					"CC6.3": ["A.5.15", "A.5.18"],
					"CC6.4": ["A.7.2", "A.7.4"],
					"CC6.5": ["A.7.10", "A.7.14"],
					"CC6.6": [
						"A.8.20",
						"A.8.8",
						"A.8.16"
					],
					"CC6.7": ["A.5.14", "A.8.24"],
					"CC6.8": ["A.8.7", "A.8.19"],
					"CC7.1": ["A.8.9", "A.8.8"],
					"CC7.2": ["A.8.15", "A.8.16"],
					"CC7.3": ["A.5.24", "A.5.25"],
					"CC7.4": ["A.5.25", "A.5.26"],
					"CC7.5": ["A.5.30", "A.8.13"],
					"CC8.1": [
						"A.8.9",
						"A.8.25",
						"A.8.32"
					],
					"CC9.1": ["A.5.30", "clause 6.1.3"],
					"CC9.2": ["A.5.19", "A.5.22"],
					"A1.1": ["A.8.6"],
					"A1.2": ["A.8.13", "A.8.14"],
					"A1.3": ["A.8.13"],
					"C1.1": ["A.5.12", "A.5.13"],
					"C1.2": ["A.8.10"],
					"PI1.2": ["A.8.26"],
					"PI1.3": ["A.8.26"],
					"PI1.4": ["A.8.26"],
					"P1.1": ["A.5.34"],
					"P2.1": ["A.5.34"],
					"P3.1": ["A.5.34"],
					"P3.2": ["A.5.34"],
					"P4.1": ["A.5.34"],
					"P4.2": ["A.5.34"],
					"P4.3": ["A.5.34"],
					"P5.1": ["A.5.34"],
					"P5.2": ["A.5.34"],
					"P6.1": ["A.5.34"],
					"P6.2": ["A.5.34"],
					"P6.3": ["A.5.34"],
					"P6.4": ["A.5.34"],
					"P6.5": ["A.5.34"],
					"P6.6": ["A.5.34"],
					"P6.7": ["A.5.34"],
					"P7.1": ["A.5.34"],
					"P8.1": ["A.5.34"]
				},
				shared: {
					"CC1.4": ["A.6.1"],
					"CC1.5": ["A.6.4"],
					"CC2.1": ["A.8.15"],
					"CC2.2": ["A.6.2"],
					"CC2.3": ["A.5.14"],
					"CC3.2": ["A.5.29"],
					"CC4.2": ["A.5.29"],
					"CC5.3": ["A.5.1"],
					"CC6.1": [
						"A.5.15",
						"A.5.16",
						"A.5.17",
						"A.8.2",
						"A.8.22",
						"A.8.24",
						"A.8.27",
						"A.8.5"
					],
					"CC6.2": [
						"A.5.15",
						"A.5.18",
						"A.6.5",
						"A.8.2"
					],
					"CC6.3": [
						"A.5.15",
						"A.5.18",
						"A.8.2"
					],
					"CC6.4": ["A.7.4"],
					"CC6.6": ["A.8.1", "A.8.20"],
					"CC6.7": [
						"A.8.1",
						"A.8.11",
						"A.8.20",
						"A.8.21",
						"A.8.24"
					],
					"CC6.8": [
						"A.8.19",
						"A.8.27",
						"A.8.7"
					],
					"CC7.1": [
						"A.8.27",
						"A.8.8",
						"A.8.9"
					],
					"CC7.2": [
						"A.8.15",
						"A.8.16",
						"A.8.7",
						"A.8.9"
					],
					"CC7.3": ["A.8.15", "A.8.16"],
					"CC7.4": [
						"A.5.25",
						"A.5.26",
						"A.5.28",
						"A.8.15",
						"A.8.16"
					],
					"CC7.5": [
						"A.5.24",
						"A.5.28",
						"A.5.29",
						"A.8.13",
						"A.8.14"
					],
					"CC8.1": [
						"A.8.25",
						"A.8.29",
						"A.8.32",
						"A.8.9"
					],
					"CC9.1": ["A.8.13"],
					"CC9.2": ["A.5.19", "A.5.22"],
					"A1.1": ["A.8.6"],
					"A1.2": ["A.8.13", "A.8.14"],
					"A1.3": ["A.8.13"],
					"C1.2": ["A.8.10"]
				}
			},
			hipaa: {
				title: "HIPAA Security and Breach Notification Rules (45 CFR 164)",
				pairs: {
					"CC1.1": ["164.308(a)(1)(ii)(C)"],
					"CC1.3": ["164.308(a)(2)"],
					"CC1.4": ["164.308(a)(5)(i)"],
					"CC1.5": ["164.308(a)(1)(ii)(C)"],
					"CC2.1": ["164.312(b)"],
					"CC2.2": ["164.308(a)(5)(i)"],
					"CC3.1": ["164.308(a)(1)(ii)(A)"],
					"CC3.2": ["164.308(a)(1)(ii)(A)", "164.308(a)(1)(ii)(B)"],
					"CC3.4": ["164.308(a)(8)"],
					"CC4.1": ["164.308(a)(8)"],
					"CC4.2": ["164.308(a)(8)"],
					"CC5.2": ["164.312(a)(1)"],
					"CC5.3": ["164.316(a)", "164.316(b)(1)"],
					"CC6.1": ["164.312(a)(1)", "164.312(d)"],
					"CC6.2": ["164.308(a)(3)(ii)(C)", "164.308(a)(4)(ii)(C)"],
					"CC6.3": ["164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
					"CC6.4": ["164.310(a)(1)"],
					"CC6.5": ["164.310(d)(2)(i)", "164.310(d)(2)(ii)"],
					"CC6.6": ["164.312(a)(1)"],
					"CC6.7": ["164.312(e)(1)"],
					"CC6.8": ["164.308(a)(5)(ii)(B)"],
					"CC7.1": ["164.308(a)(8)"],
					"CC7.2": ["164.308(a)(1)(ii)(D)", "164.312(b)"],
					"CC7.3": ["164.308(a)(6)(ii)"],
					"CC7.4": ["164.308(a)(6)(i)", "164.308(a)(6)(ii)"],
					"CC7.5": ["164.308(a)(7)(ii)(B)"],
					"CC8.1": ["164.308(a)(8)"],
					"CC9.1": ["164.308(a)(7)(i)"],
					"CC9.2": ["164.308(b)(1)", "164.314(a)(1)"],
					"A1.2": ["164.308(a)(7)(ii)(A)", "164.310(a)(2)(i)"],
					"A1.3": ["164.308(a)(7)(ii)(D)"],
					"C1.2": ["164.310(d)(2)(i)"],
					"P6.3": ["164.404(a)"],
					"P6.6": ["164.404(a)"]
				}
			},
			gdpr: {
				title: "GDPR",
				pairs: {
					"CC1.3": ["Art. 24"],
					"CC2.3": ["Art. 33", "Art. 34"],
					"CC3.2": ["Art. 32", "Art. 35"],
					"CC3.4": ["Art. 35"],
					"CC4.1": ["Art. 32"],
					"CC5.3": ["Art. 24"],
					"CC6.1": ["Art. 25", "Art. 32"],
					"CC6.2": ["Art. 32"],
					"CC6.3": ["Art. 25", "Art. 32"],
					"CC6.5": ["Art. 5"],
					"CC6.7": ["Art. 32"],
					"CC7.3": ["Art. 33"],
					"CC7.4": ["Art. 33", "Art. 34"],
					"CC7.5": ["Art. 32"],
					"CC9.2": ["Art. 28"],
					"A1.2": ["Art. 32"],
					"A1.3": ["Art. 32"],
					"C1.1": ["Art. 5", "Art. 32"],
					"C1.2": ["Art. 5", "Art. 17"],
					"PI1.1": ["Art. 5"],
					"P1.1": ["Art. 13", "Art. 14"],
					"P2.1": ["Art. 6", "Art. 7"],
					"P3.1": ["Art. 5"],
					"P3.2": ["Art. 7", "Art. 9"],
					"P4.1": ["Art. 5"],
					"P4.2": ["Art. 5"],
					"P4.3": ["Art. 17"],
					"P5.1": ["Art. 15"],
					"P5.2": ["Art. 16"],
					"P6.1": ["Art. 6", "Art. 28"],
					"P6.2": ["Art. 30"],
					"P6.3": ["Art. 33"],
					"P6.4": ["Art. 28"],
					"P6.5": ["Art. 28", "Art. 33"],
					"P6.6": ["Art. 33", "Art. 34"],
					"P6.7": ["Art. 15", "Art. 30"],
					"P7.1": ["Art. 5", "Art. 16"],
					"P8.1": ["Art. 12", "Art. 77"]
				}
			}
		}, i = [
			"nist80053r5",
			"iso27001",
			"hipaa",
			"gdpr"
		];
		function pairsOf(e, t) {
			let { pairs: n, shared: i } = r[e], a = n[t] ?? [];
			if (i === void 0) return a.map((e) => ({ id: e }));
			let o = i[t] ?? [];
			return [...new Set([...a, ...o])].map((e) => ({
				id: e,
				shared: o.includes(e)
			}));
		}
	}),
	9039: ((e, t, n) => {
		n.d(t, {
			KE: () => listed,
			LS: () => plural,
			Nx: () => capital,
			_3: () => days,
			at: () => at,
			hS: () => counted
		});
		function counted(e, t) {
			return `${e === 0 ? "no" : e} ${e === 1 ? t : plural(t)}`;
		}
		function plural(e) {
			let [t = "", ...n] = e.split(" of ");
			return n.length > 0 ? [plural(t), ...n].join(" of ") : /[^aeiou]y$/u.test(e) ? `${e.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/u.test(e) ? `${e}es` : `${e}s`;
		}
		function listed(e, { most: t = 6, last: n = "and" } = {}) {
			let r = e.length - t;
			if (r > 0) return `${e.slice(0, t).join(", ")} and ${r} more`;
			let [i = ""] = e.slice(-1);
			return e.length < 2 ? i : `${e.slice(0, -1).join(", ")} ${n} ${i}`;
		}
		function days(e) {
			return `${e} ${e === 1 ? "day" : "days"}`;
		}
		function at({ file: e, line: t }) {
			return t === void 0 ? e : `${e}:${t}`;
		}
		function capital(e) {
			return /^[a-z][a-z’-]*(?:[ ,:;]|$)/u.test(e) ? e.charAt(0).toUpperCase() + e.slice(1) : e;
		}
	}),
	9973: ((e, t, n) => {
		n.d(t, { I: () => masked });
		let r = RegExp("(?<![A-Za-z0-9])(?:gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|xapp-|npm_|[rs]k_live_|AKIA|ASIA|AIza|eyJ|dckr_pat_|figd_|gl(?:c|sa)_|gsk_|hv[bsr]\\.|hf_|lin_api_|ntn_|shp(?:at|ca|pa|ss)_|sk-(?:ant|proj|svcacct)-|SG\\.|dapi(?=[0-9a-f]{16})|ops_ey)[\\w.-]{12,}", "gu"), i = /(?<=[?&;](?:X-Amz-Signature|X-Goog-Signature|Signature|sig|token|access_token)=)[\w%+/=~-]{16,}|(?<=:\/\/[^:/\s@]{0,64}:)[^@:/\s]{6,256}(?=@)|(?<=hooks\.slack\.com\/services\/)T[\w/]{16,}/gu, a = /-----BEGIN[A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----.{0,12000}/gu, o = /\b\w{20,}\b/gu;
		function masked(e) {
			return e.length < 8 ? e : e.replace(a, "[masked]").replace(i, "[masked]").replace(r, mask).replace(o, (e) => isRandom(e) ? mask(e) : e);
		}
		function mask(e) {
			return `${e.slice(0, 4)}…[masked]`;
		}
		function isRandom(e) {
			return [
				/[a-z]/gu,
				/[A-Z]/gu,
				/\d/gu
			].every((t) => (e.match(t)?.length ?? 0) >= 3) ? (e.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/gu)?.length ?? 0) >= 4 : !1;
		}
	}),
	1659: ((e, t, n) => {
		n.d(t, {
			S: () => shown,
			T: () => oneLine
		});
		var r = n(8073), i = n(9973);
		let a = /[\p{Cc}\p{Cs}\p{Co}\u{00AD}\u{061C}\u{180E}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E0FFF}]/gu, o = /^[ -~\u{00C0}-\u{024F}\u{2010}-\u{2027}\u{2190}-\u{22FF}]*$/u, s = /[\s\u{0085}]+/gu;
		function oneLine(e) {
			let t = e.replace(s, " ").trim();
			return o.test(t) ? t : t.replace(a, "�");
		}
		function shown(e, t = r.O.shownCharacters) {
			let n = (0, i.I)(oneLine(e.slice(0, t * 8)));
			if (n.length <= t) return n;
			let a = "";
			for (let e of n) {
				if (a.length + e.length > t - 1) break;
				a += e;
			}
			return `${a}…`;
		}
	}),
	6992: ((e, t, n) => {
		n.d(t, { m: () => settingSentence });
		var r = n(1557), i = n(3469), a = n(9039);
		let moved = (e, t) => ({ was: n = t, is: r = t }) => `${e}: ${n} → ${r}`, either = (e, t) => ({ direction: n, subject: r = "" }) => n === "weakens" ? e(r) : t(r), o = {
			threshold: moved("threshold", `${i.Ri} (the default)`),
			"max-drop": moved("points that the score may fall", "any"),
			require: either((e) => `${e} is no longer required`, (e) => `${e} becomes required`),
			"fail-on": moved("priority from which a new gap fails", "none"),
			enforce: either(() => "the gate only reports", () => "the gate enforces"),
			ratchet: moved("what weakens the gate", "fail"),
			approver: ({ direction: e, was: t = "0", is: n = "0" }) => e === "weakens" ? `the list of approvers has new names (${t} → ${n})` : `approvers are taken off the list (${t} → ${n})`,
			scope: either((e) => `${e} leaves the scope`, (e) => `${e} comes into scope`),
			assessment: moved("kind of assessment", "self-assessment"),
			weight: ({ subject: e = "", was: t = "the usual", is: n = "the usual" }) => `weight of ${e}: ${t} → ${n}`,
			audit: moved("audit", "none (the last 12 months)"),
			"not-applicable": exemption("not applicable"),
			"accepted-risk": exemption("an accepted risk"),
			"control-deleted": ({ subject: e = "" }) => `the control ${e} is deleted`,
			"control-criteria": ({ subject: e = "", was: t = "", is: n = "" }) => `criteria of ${e}: ${t} → ${n}`,
			"test-deleted": ({ direction: e, subject: t = "", was: n = "", is: r = "" }) => e === "weakens" ? `${t} loses its test (${n})` : `${t} gains a test (${r})`,
			"test-loosened": ({ direction: e, subject: t = "", was: n = "", is: r = "" }) => `a test of ${t} becomes ${e === "weakens" ? "looser" : "stricter"} (${n} → ${r})`,
			"grace-days": moved("days of grace for new people", String(r.l2)),
			roster: either(() => "the roster is no longer given, so completeness is not tested", () => "a roster is given, so completeness is tested"),
			leaks: moved("how secrets in evidence are told", "error"),
			"evidence-removed": ({ subject: e = "", was: t = "", is: n = "" }) => `removing evidence raises ${e}: with it, it would be ${t}, not ${n}`,
			"evidence-restated": ({ subject: e = "", places: t = [] }) => `another word about ${(0, a.KE)(t.map(a.at))}, whose contents are the same, raises ${e}`,
			"rows-deleted": ({ subject: e = "", was: t = "", places: n = [] }) => `${(0, a.hS)(Number(t), "row")} of ${e} that failed ${t === "1" ? "is" : "are"} gone rather than mended: ${(0, a.KE)(n.map(a.at))} of the base`,
			submodule: ({ subject: e = "" }) => `evidence in the submodule ${e} is not compared: its commit of the base is not here`,
			workflow: ({ subject: e = "" }) => `${e}, which runs the gate, is edited or deleted`
		};
		function exemption(e) {
			return ({ direction: t, subject: n = "", was: r, is: i }) => r !== void 0 || i !== void 0 ? `${n} is ${e} until another day: ${r ?? "any"} → ${i ?? "any"}` : t === "weakens" ? `${n} becomes ${e}` : `${n} is no longer ${e}`;
		}
		function settingSentence(e) {
			return o[e.code](e);
		}
	}),
	290: ((e, t, n) => {
		n.d(t, {
			ks: () => vouching,
			l3: () => factTitle,
			wI: () => foundSentence
		});
		var r = n(7993), i = n(5920), a = n(1510), o = n(9039), s = n(1659), c = n(8555);
		let l = {
			month: "month",
			quarter: "quarter",
			half: "half-year",
			year: "year"
		}, u = {
			document: ({ file: e, date: t, facts: n }) => `${e} of ${t} has ${(0, o.KE)(n.map(factTitle), { most: 12 })}`,
			"facts-missing": ({ file: e, missing: t }) => lacking(e, t),
			undated: ({ file: e }) => `${e} gives no date, in its contents, sidecar or name`,
			"rule-document": ({ file: e }) => `${e} tells what is to be done and not when it was: its only date is that of the text`,
			"outside-window": ({ file: e, date: t, window: n }) => `${e} is dated ${t}, ${outside(n)}`,
			"failed-outcome": ({ fact: e, ...t }) => `the ${factTitle(e)} in ${(0, o.at)(t)} tells of a failure`,
			"unclear-outcome": ({ fact: e, ...t }) => `the ${factTitle(e)} in ${(0, o.at)(t)} does not say that it succeeded`,
			"not-about": ({ file: e, about: t }) => `neither title nor name of ${e} says that it is about ${anyOf(t)}`,
			"no-record": ({ file: e }) => `${e} tells what shall be done, and records nothing that was`,
			periods: ({ every: e, expected: t, actual: n, missing: r, longestGapDays: i, near: a, silent: s }) => [
				`${n} of ${(0, o.hS)(t, l[e])} ${n === 1 || t === 1 ? "has" : "have"} a complete record`,
				...r.length > 0 ? [`none for ${(0, o.KE)(r)}`] : [],
				...a ? [lacking(a.file, a.missing)] : [],
				...s ? [`${s.file} has no word of ${anyOf(s.words)}`] : [],
				`longest gap ${(0, o._3)(i)}`
			].join("; "),
			"period-record-incomplete": ({ period: e, missing: t }) => `the record for ${e} lacks ${missingFacts(t)}`,
			"period-record-late": ({ period: e, days: t }) => `the record for ${e} is dated ${(0, o._3)(t)} after the period ended`,
			rows: ({ item: e, expected: t, failing: n, shape: r }) => {
				let { title: i } = a.nq[r], s = i === (0, o.LS)(e) ? "" : ` in the ${i}`;
				return result({
					item: e,
					expected: t,
					failing: n
				}) + s;
			},
			members: ({ item: e, expected: t, actual: n, roster: r, population: i }) => `${result({
				item: e,
				expected: t,
				failing: t - n
			})}${r ? `, by the ${i === "accounts" ? "account export" : "roster"}` : "; no roster shows whether the list is complete"}`,
			"none-stated": ({ item: e, ...t }) => `${(0, o.at)(t)} states that there were no ${(0, o.LS)(e)}`,
			"none-stated-in-part": ({ item: e, silent: t, ...n }) => `${(0, o.at)(n)} states that there were no ${(0, o.LS)(e)}, and does not speak of ${t.from} to ${t.to}`,
			"no-table": ({ shape: e }) => `no table reads as ${a.nq[e].title}: it needs ${columnsOf(e)}`,
			"no-rows": ({ shape: e, file: t }) => `the ${a.nq[e].title}${t === void 0 ? "" : ` ${t}`} has no row to which the test applies`,
			"no-population": () => "the roster that the manifest names could not be read",
			"no-members": ({ population: e }) => ({
				people: "the roster shows nobody employed on the day of the assessment",
				joiners: "the roster shows nobody hired in the period",
				leavers: "the roster shows nobody who left in the period",
				accounts: "the account export shows no active account"
			})[e],
			"roster-incomplete": ({ matched: e, unmatched: t }) => `${(0, o.hS)(t, "row")} of the register ${t === 1 ? "belongs" : "belong"} to nobody in the roster, and only ${e} to somebody: the roster is not complete`,
			"no-approval": () => "no policy gives an approval date to compare with",
			"cell-empty": ({ column: e, absent: t }) => t ? `there is no column for “${e}”` : `nothing is filled in under “${e}”`,
			"cell-not-yes": ({ column: e, wanted: t }) => `“${e}” does not say ${t ? "yes" : "no"}`,
			"cell-other-value": ({ column: e, wanted: t }) => `“${e}” is none of ${(0, o.KE)(t.filter((e) => e !== "").map((e) => `“${(0, s.S)(e, 40)}”`))}`,
			"cell-unwanted-value": ({ column: e, value: t }) => `“${e}” says “${t}”`,
			"cell-other-topic": ({ column: e }) => `“${e}” names another subject than security`,
			"cell-no-date": ({ column: e }) => `“${e}” holds no date`,
			"cell-ambiguous-date": ({ column: e }) => `the date under “${e}” can be read two ways, day first or month first`,
			"cell-outside-window": ({ column: e, date: t, window: n }) => `“${e}” is ${t}, ${outside(n)}`,
			"cell-late": ({ column: e, than: t, days: n }) => `“${e}” is ${(0, o._3)(n)} after “${t}”`,
			"cell-before-approval": ({ column: e, days: t, approval: n }) => `“${e}” is ${(0, o._3)(t)} before the approval of ${n}`,
			"cell-early": ({ column: e, than: t, days: n }) => `“${e}” is ${(0, o._3)(n)} before “${t}”`,
			"cell-passed": ({ column: e, date: t }) => `“${e}” is ${t}, which has passed`,
			"cell-over-limit": ({ column: e, since: t, days: n, limit: r }) => `“${e}” is ${(0, o._3)(n)} after “${t}”; ${(0, o._3)(r)} are allowed`,
			"cell-open-too-long": ({ column: e, since: t, days: n, limit: r }) => `nothing is filled in under “${e}”, ${(0, o._3)(n)} after “${t}”; ${(0, o._3)(r)} are allowed`,
			"cell-same": ({ column: e, as: t }) => `“${e}” names nobody other than “${t}”`,
			unlisted: ({ item: e }) => `the register has no row for this ${e}`,
			"present-after-leaving": ({ item: e, days: t }) => `this ${e} belongs to somebody who had left ${(0, o._3)(t)} before`,
			"present-though-left": ({ item: e }) => `this ${e} belongs to somebody who has left by the roster, which does not say when`,
			"active-after-leaving": ({ column: e, days: t }) => `“${e}” is ${(0, o._3)(t)} after the last working day`,
			absences: ({ item: e, members: t, present: n }) => n === 0 ? `no ${e} belongs to any of ${(0, o.hS)(t, "leaver")}` : `${(0, o.hS)(n, e)} ${n === 1 ? "belongs" : "belong"} to somebody who had left`,
			"unidentified-row": () => "the row gives no e-mail, id or name",
			setting: ({ setting: e, value: t, ...n }) => `${(0, o.at)(n)} shows “${title(e)}”: ${settingValue(e, t)}`,
			screenshot: ({ setting: e, file: t }) => `${t}, which a named person vouches for, stands for “${title(e)}”`,
			"no-setting": ({ setting: e }) => `no export shows “${title(e)}”`,
			"weak-setting": ({ setting: e, value: t, ...n }) => `${(0, o.at)(n)} shows “${title(e)}” only as ${settingValue(e, t)}`,
			"no-evidence": () => "no evidence",
			unvouched: ({ file: e, lacks: t }) => `${e} cannot be read as text, and ${vouching(t)}`,
			"not-examined": ({ files: e }) => `not readable as evidence: ${(0, o.KE)(e.map(({ file: e, reason: t }) => `${e} (${c.O[t].is})`), { most: 3 })}`,
			"does-not-apply": () => "nothing here to which the test applies"
		};
		function foundSentence(e) {
			return say(e.code, e);
		}
		function anyOf(e) {
			return (0, o.KE)(e.map((e) => `“${e}”`), {
				most: 3,
				last: "or"
			});
		}
		function say(e, t) {
			return u[e](t);
		}
		function factTitle(e) {
			return r.d[e].title;
		}
		function vouching(e) {
			let t = {
				person: "named person",
				date: "date"
			};
			return `no ${(0, o.KE)(e.map((e) => t[e]), { last: "or" })} is given to vouch for it`;
		}
		function lacking(e, t) {
			let [n, r] = t;
			if (!n || r || n.line === void 0) return `${e} lacks ${missingFacts(t)}`;
			let { line: i, ...a } = n;
			return `${e}:${i} lacks ${missingFacts([a])}`;
		}
		function missingFacts(e) {
			let t = (0, o.KE)(e.map(({ fact: e }) => factTitle(e)), { most: 8 }), n = e.find(({ placeholder: e }) => e) ?? e.find(({ placeholder: e }) => e === "");
			return n ? `${t} (${unfilledPlace(n)})` : t;
		}
		function unfilledPlace({ placeholder: e, line: t }) {
			let n = e ? `says “${(0, s.S)(e, 60)}”` : "is empty";
			return t === void 0 ? n : `line ${t} ${n}`;
		}
		function settingValue(e, t) {
			return i.R[e].form === "tls-version" && /^\d$/u.test(t) ? `${t}.0` : (0, s.S)(t);
		}
		function outside({ from: e, to: t }) {
			return e <= "1970-01-01" ? `after ${t}` : `outside ${e} to ${t}`;
		}
		function result({ item: e, expected: t, failing: n }) {
			return n > 0 ? `${n} of ${(0, o.hS)(t, e)} ${n === 1 ? "falls" : "fall"} short` : t === 1 ? `the only ${e} passes` : `${t === 0 ? "no" : `all ${t}`} ${(0, o.LS)(e)} pass`;
		}
		function title(e) {
			return i.R[e].title;
		}
		function columnsOf(e) {
			let { columns: t, required: n } = a.nq[e];
			return `columns for ${n.map((e) => (0, o.KE)(e.map((e) => t[e]?.title ?? e), { last: "or" })).join(", and for ")}`;
		}
	}),
	8555: ((e, t, n) => {
		n.d(t, { O: () => r });
		let r = {
			empty: {
				is: "empty",
				remedy: "Put the evidence into the file, or delete it."
			},
			"git-lfs-pointer": {
				is: "a Git LFS pointer, not the file itself",
				remedy: "Check out with “lfs: true”, or run “git lfs pull”."
			},
			"broken-link": {
				is: "a link that leads nowhere",
				remedy: "Put the file itself here."
			},
			"link-loop": {
				is: "a link that leads back to itself",
				remedy: "Put the file itself here."
			},
			"outside-folder": {
				is: "a link out of the evidence folder",
				remedy: "Copy the file into the evidence folder."
			},
			unreadable: {
				is: "not readable",
				remedy: "Make it readable for the user that runs the gate."
			},
			"special-file": {
				is: "neither a file nor a folder",
				remedy: "Put an ordinary file here."
			},
			"too-large": {
				is: "larger than what is read",
				remedy: "Export a shorter period, or split the file."
			},
			"too-many-rows": {
				is: "longer than what is read",
				remedy: "Export a shorter period, or split the table."
			},
			"not-utf8": {
				is: "not UTF-8 text",
				remedy: "Save or export it again as UTF-8."
			},
			malformed: {
				is: "malformed",
				remedy: "Correct it, or export it again."
			},
			"wrong-type": {
				is: "not what its name says",
				remedy: "Export or download it again: this is often an error or sign-in page saved under the name."
			},
			encrypted: {
				is: "encrypted",
				remedy: "Save it without a password."
			},
			"no-text": {
				is: "without readable text",
				remedy: "Add a sidecar with date and attested_by, or export it as text."
			},
			"tool-failure": {
				is: "the report of a run that failed",
				remedy: "Run the tool again until it succeeds, and keep that report."
			},
			"header-only": {
				is: "a heading row without rows",
				remedy: "Export it again with its rows; where there were none, say so in a dated document."
			},
			"ambiguous-date": {
				is: "dated in a way that can be read twice",
				remedy: "Write dates as YYYY-MM-DD, or give day_order in a sidecar."
			},
			"unknown-format": {
				is: "of a format that is not read",
				remedy: "Export it as Markdown, CSV, JSON or YAML, or add a sidecar with date and attested_by."
			},
			"other-branch": {
				is: "about another branch than the default one",
				remedy: "Export the rules of the default branch; which one that is, nothing in the evidence says, but this one is not called like it."
			},
			"unnamed-branch": {
				is: "without the name of its branch",
				remedy: "Give the query in a sidecar, such as query: GET /repos/northwind/orders/rules/branches/main."
			}
		};
	}),
	4695: ((e, t, n) => {
		n.d(t, {
			DH: () => thresholdWords,
			Or: () => ruleSentence,
			WQ: () => whole,
			Xu: () => stateWords,
			YP: () => standingOf,
			eK: () => o,
			ed: () => l,
			nl: () => noThreshold,
			wX: () => s,
			zL: () => c
		});
		var r = n(8201), i = n(9039), a = n(6992);
		let o = {
			"audit-ready": "Audit-ready",
			"findings-only": "Findings only",
			"material-gaps": "Material gaps",
			"audit-blocker": "Audit-blocker"
		}, s = {
			met: "met",
			"not-met": "not met",
			"not-examined": "not examined",
			"does-not-apply": "does not apply"
		};
		function noThreshold(e) {
			return e === "compared" ? "the base sets no threshold" : "no threshold is configured";
		}
		let c = {
			not_applicable: "not applicable",
			accepted_risk: "accepted as a risk"
		}, l = "A readiness aid, not an auditor’s opinion.", u = {
			threshold: ({ score: e, threshold: t }) => `score ${(0, r.HR)(e, t)} is under ${whole(t)}`,
			"max-drop": ({ was: e, score: t, allowed: n }) => {
				let i = (0, r.j$)(e, t);
				return `fell from ${(0, r.Jj)(e, i)} to ${(0, r.Jj)(t, i)}, ${allowedWords(whole(n))}`;
			},
			require: ({ control: e, state: t }) => `${e} is ${t}, must be documented`,
			"fail-on": ({ control: e, priority: t, level: n }) => `a gap of ${t} priority opened, and ${n === "critical" ? "such gaps" : `gaps from ${n} on`} fail: ${e}`,
			weakens: ({ changes: e, unknown: t }) => `${(0, i.KE)(e.map(a.m), { most: 5 })}${t === void 0 ? "" : ` (who approved is not known: ${t})`}`,
			base: ({ reason: e }) => `there is no base to compare with: ${e}`,
			manifest: ({ problems: e }) => `${(0, i.hS)(e, "problem")} in the manifest`,
			"expired-exemption": ({ control: e, exemption: t, expires: n }) => `${e}: ${c[t]} only until ${n}`,
			"nothing-examined": () => "no evidence could be examined"
		};
		function allowedWords(e) {
			return e === "" || e === "0" ? "and no fall is allowed" : `more than the ${e} allowed`;
		}
		function ruleSentence(e) {
			return say(e.rule, e);
		}
		function thresholdWords({ threshold: e, thresholdFrom: t }) {
			return `${t === "default" ? "default threshold" : "threshold"} ${whole(e)}`;
		}
		function whole(e) {
			return (0, r.Jj)(e, 12).replace(/\.?0+$/u, "");
		}
		function standingOf({ passed: e, enforced: t }) {
			return e ? "passes" : t ? "fails" : "would fail";
		}
		function stateWords({ claim: e, state: t, notApplicable: n }) {
			return n ? "not applicable" : e ? e === t ? t : `${e} → ${t}` : "not in the manifest";
		}
		function say(e, t) {
			return u[e](t);
		}
	})
};
