export const id = 1007;
export const ids = [1007, 2527];
export const modules = {
	2269: ((e, t, n) => {
		n.d(t, {
			LV: () => wrap,
			b6: () => aligned,
			rM: () => hanging
		});
		function wrap(e, t) {
			let n = [], r = "";
			for (let i of e.split(" ")) r !== "" && length(r) + 1 + length(i) > t ? (n.push(r), r = i) : r = r === "" ? i : `${r} ${i}`;
			return [...n, r];
		}
		function hanging(e, t, { indent: n, label: r, width: i }) {
			let a = n + r + 2;
			return wrap(t, Math.max(i - a, 20)).map((t, i) => i === 0 ? `${" ".repeat(n)}${e.padEnd(r)}  ${t}` : `${" ".repeat(a)}${t}`);
		}
		function aligned(e, t = []) {
			let n = Math.max(0, ...e.map((e) => e.length)), r = Array.from({ length: n }, (t, n) => e.reduce((e, t) => Math.max(e, length(t[n] ?? "")), 0));
			return e.map((e) => e.map((e, n) => {
				let i = " ".repeat((r[n] ?? 0) - length(e));
				return t.includes(n) ? i + e : e + i;
			}).join("  ").trimEnd());
		}
		function length(e) {
			return [...e].length;
		}
	}),
	2527: ((e, t, n) => {
		n.d(t, {
			CS: () => prose,
			aY: () => code,
			pj: () => plain,
			plainLines: () => plainLines,
			withoutCommands: () => withoutCommands
		});
		var r = n(1659);
		let i = 1200;
		function prose(e) {
			return (0, r.S)(e, i).replace(/@(?!\s)|#(?!\s)|\bgh(?=-\d)|www(?=\.)|(?:mailto|xmpp)(?=:)|:(?=\/\/)|:(?=[\w+-]{1,60}:)/giu, "$&​").replace(/[0-9a-f]{7,}/giu, (e) => e.replace(/.{6}(?=.)/gu, "$&​")).replace(/[&<>|\\]/gu, (e) => `&#${e.charCodeAt(0)};`).replace(/[`*_~[\]$]/gu, "\\$&").replace(/^(\d{1,9})(?=[.)])/u, "$1\\").replace(/^[-+=#]/u, "\\$&").replaceAll("​", "&#8203;");
		}
		function code(e) {
			let t = (0, r.S)(e, i);
			if (t === "") return "";
			if (/[|<]|##\[/u.test(t)) return prose(e);
			let n = t.match(/`+/gu) ?? [], a = "`".repeat(n.reduce((e, t) => Math.max(e, t.length), 0) + 1), o = t.startsWith("`") || t.endsWith("`") ? " " : "";
			return `${a}${o}${t}${o}${a}`;
		}
		function plain(e) {
			return (0, r.S)(e, i);
		}
		function plainLines(e) {
			return e.split("\n").map((e) => (/^ {0,8}/u.exec(e)?.[0] ?? "") + plain(e)).join("\n");
		}
		function withoutCommands(e) {
			return e.replaceAll("##[", "## [").replace(/^([^\S\n]*):(?=:)/gmu, "$1: ");
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
	1007: ((e, t, n) => {
		n.r(t), n.d(t, { renderHistoryTable: () => renderHistoryTable });
		var r = n(8201), i = n(2269), a = n(2527), o = n(4806), s = n(4695);
		function renderHistoryTable(e) {
			let t = (0, i.b6)([[
				"Date",
				"Commit",
				"Score",
				"Claimed",
				"Provable",
				"Zone",
				"What moved it"
			], ...e.entries.map(row)], [
				2,
				3,
				4
			]), n = (0, o.wX)(e);
			return (0, a.withoutCommands)(`${[...t, ...n.length > 0 ? ["", ...n] : []].join("\n")}\n`);
		}
		function row(e) {
			let { date: t, commit: n } = e, i = [t, n.slice(0, o.Ax)];
			return e.status === "cannot-judge" ? [
				...i,
				"–",
				"–",
				"–",
				"Cannot judge",
				(0, a.pj)((0, o.Bd)(e))
			] : [
				...i,
				(0, r.Jj)(e.score),
				(0, r.Jj)(e.claimed),
				(0, r.Jj)(e.provable),
				s.eK[e.zone],
				(0, a.pj)((0, o.N5)(e, 3).join(", "))
			];
		}
	}),
	4806: ((e, t, n) => {
		n.d(t, {
			$j: () => movedWords,
			Ax: () => a,
			Bd: () => whyNotJudged,
			N5: () => allMoved,
			wX: () => historyNotes
		});
		var r = n(8201), i = n(9039);
		let a = 12;
		function movedWords({ control: e, from: t, to: n, points: r }) {
			return `${e}${t === n ? "" : ` ${standingWords(t)} → ${standingWords(n)}`} (${signed(r)})`;
		}
		function allMoved({ moved: e }, t) {
			let n = byWeight(e).slice(0, t).map(movedWords), r = e.length - n.length;
			return r > 0 ? [...n, `and ${(0, i.hS)(r, "more control")}`] : n;
		}
		function whyNotJudged({ why: e }) {
			if (e.code === "no-manifest") return "no manifest";
			if (e.code === "no-evidence") return "no evidence folder";
			let t = e.problems > 1 ? ` and ${(0, i.hS)(e.problems - 1, "more problem")}` : "";
			return `manifest line ${e.line}: ${e.message}${t}`;
		}
		function historyNotes({ cut: e, partial: t }) {
			return [
				...e === "shallow" ? ["Incomplete: the clone is shallow, and older commits are not here. Fetch them with git fetch --unshallow."] : [],
				...e === "asked" ? ["Older commits are left out, as asked."] : [],
				...t ? ["The clone is partial: files whose contents are not here count as unreadable. Clone without --filter."] : []
			];
		}
		function standingWords(e) {
			return e === void 0 ? "none" : e === "not-applicable" ? "not applicable" : e;
		}
		function signed(e) {
			return e.numerator < 0n ? (0, r.Jj)(e) : `+${(0, r.Jj)(e)}`;
		}
		function byWeight(e) {
			let weight = ({ points: e }) => Math.abs(Number((0, r.Jj)(e, 6)));
			return [...e].sort((e, t) => weight(t) - weight(e));
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
