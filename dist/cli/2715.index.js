export const id = 2715;
export const ids = [2715];
export const modules = {
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
	2715: ((e, t, n) => {
		n.r(t), n.d(t, { renderHistoryCsv: () => renderHistoryCsv });
		var r = n(8201), i = n(4806), a = n(1659);
		let o = [
			"date",
			"commit",
			"status",
			"score",
			"claimed",
			"provable",
			"zone",
			"moved",
			"reason"
		];
		function renderHistoryCsv({ entries: e }) {
			return [o, ...e.map(row)].map((e) => `${e.map(cell).join(",")}\r\n`).join("");
		}
		function row(e) {
			let { date: t, commit: n, status: a } = e;
			if (a === "cannot-judge") return [
				t,
				n,
				a,
				"",
				"",
				"",
				"",
				"",
				(0, i.Bd)(e)
			];
			let { score: o, claimed: s, provable: c, zone: l, moved: u } = e;
			return [
				t,
				n,
				a,
				(0, r.Jj)(o),
				(0, r.Jj)(s),
				(0, r.Jj)(c),
				l,
				u.map(i.$j).join("; "),
				""
			];
		}
		function cell(e) {
			let t = (0, a.T)(e), n = /^[=+\-@]/u.test(t) ? `'${t}` : t;
			return /[",]/u.test(n) ? `"${n.replaceAll("\"", "\"\"")}"` : n;
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
	})
};
