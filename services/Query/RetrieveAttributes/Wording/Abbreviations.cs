namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>How words are commonly shortened in writing. A short form counts only where one of its long forms is a word of the data.</summary>
internal static class Abbreviations
{
    private static readonly ILookup<string, string> LongForms =
        ("chg change|diff difference|num number|nums numbers|abs absolute|corp corporate|corp corporation|liab liability|liabs liability|bal balance|bals balance|mgmt management|mgt management|intl international|mkt market|mkts market|mtg mortgage"
        + "|mtge mortgage|sec security|secs security|sec secured|sec securities|eq equity|eqty equity|eqs equity|cust customer|dep deposit|deps deposit|svc service|svcs service|serv service"
        + "|inv investment|comm commercial|comml commercial|cmdty commodity|treas treasury|govt government|insur insurance|fin finance|fin financial|fin financing|seg segment|segs segment"
        + "|biz business|bus business|sev severely|adv adverse|int internal|sup supervisory|sup supervision|sm small|med medium|ln loan|lns loan|cr credit|res residential|cons consumer"
        + "|consol consolidated|ret retail|whls wholesale|whsl wholesale|trd trading|trdg trading|synd syndicated|struc structured|struct structured|der derivative|derivs derivative|fx foreign"
        + "|avail available|assts asset|tot total|avg average|alloc allowance|prov provision|provs provision|dept department|div division|priv private|pvt private"
        + "|grp group|ops operations|admin administration|nat national|natl national|reg regional|dev development|tech technology|prop property|lend lending|fund funding")
        .Split('|').Select(pair => pair.Split(' ')).Where(pair => pair.Length == 2).ToLookup(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    public static IEnumerable<string> Of(string word) => LongForms[word];
}
