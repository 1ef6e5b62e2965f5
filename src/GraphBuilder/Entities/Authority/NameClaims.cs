namespace GraphBuilder.Entities.Authority;

/// <summary>Finds names that two entries claim without a rule that decides between them.</summary>
/// <remarks>
/// Compared folded. People may share surnames, with each other and with places (<i>Hollande</i>): the text decides. A seat of power
/// is both the place and its country: the context decides. So it is for a capital and its country.
/// </remarks>
internal static class NameClaims
{
    public static IEnumerable<AuthorityProblem> Check(AuthorityFile file)
    {
        var rules = ReadRules(file, out var doubled);
        var neverMerged = Pairs(file.NeverMerged);
        var names = Collect(file, Names);
        var prefixes = Collect(file, entry => entry.Prefixes);
        return doubled
            .Concat(Clashes(names, rules, neverMerged))
            .Concat(Clashes(prefixes, rules, neverMerged));
    }

    private static Dictionary<string, SharedName> ReadRules(AuthorityFile file, out List<AuthorityProblem> doubled)
    {
        var rules = new Dictionary<string, SharedName>(StringComparer.Ordinal);
        doubled = [];
        foreach (var rule in file.SharedNames)
        {
            if (!rules.TryAdd(Folding.Fold(rule.Name), rule))
            {
                doubled.Add(new AuthorityProblem(rule.File, rule.Line, $"'{rule.Name}' has a rule already; unite them."));
            }
        }

        return rules;
    }

    private static HashSet<(string, string)> Pairs(IReadOnlyList<IReadOnlyList<string>> groups) =>
        groups.SelectMany(group => group.SelectMany(one => group.Select(other => (one, other)))).ToHashSet();

    // A demonym's noun differs from the adjective only by its capital, so the folded adjective stands for both.
    private static IEnumerable<string> Names(AuthorityEntry entry) =>
        new[] { entry.Name, entry.NameFr ?? entry.Name }
            .Concat(entry.Aliases)
            .Concat(entry.Acronyms)
            .Concat(entry.Metonyms)
            .Concat(entry.Demonyms.SelectMany(demonym => demonym.Forms));

    private static SortedDictionary<string, List<AuthorityEntry>> Collect(
        AuthorityFile file, Func<AuthorityEntry, IEnumerable<string>> namesOf)
    {
        var claims = new SortedDictionary<string, List<AuthorityEntry>>(StringComparer.Ordinal);
        foreach (var entry in file.Entries)
        {
            foreach (var name in namesOf(entry).Select(name => Folding.Fold(name)).Distinct(StringComparer.Ordinal))
            {
                if (!claims.TryGetValue(name, out var claimants))
                {
                    claims.Add(name, claimants = []);
                }

                claimants.Add(entry);
            }
        }

        return claims;
    }

    private static IEnumerable<AuthorityProblem> Clashes(
        SortedDictionary<string, List<AuthorityEntry>> claims,
        Dictionary<string, SharedName> rules,
        HashSet<(string, string)> neverMerged)
    {
        foreach (var (name, claimants) in claims)
        {
            for (var second = 1; second < claimants.Count; second++)
            {
                for (var first = 0; first < second; first++)
                {
                    var (one, other) = (claimants[first], claimants[second]);
                    var apart = neverMerged.Contains((one.Id, other.Id));
                    if (one.Id == other.Id || HasRule(rules, name, one, other)
                        || (!apart && (IsSeatOf(one, other, name) || IsSeatOf(other, one, name))))
                    {
                        continue;
                    }

                    yield return new AuthorityProblem(other.File, other.Line, apart
                        ? $"'{name}' would merge '{other.Id}' with '{one.Id}', which {AuthorityFile.NeverMergedFile} keeps apart; drop it from one."
                        : $"'{name}' of '{other.Id}' is also claimed by '{one.Id}'; drop it from one or add a rule to {AuthorityFile.SharedNamesFile}.");
                }
            }
        }
    }

    private static bool HasRule(Dictionary<string, SharedName> rules, string name, AuthorityEntry one, AuthorityEntry other) =>
        rules.TryGetValue(name, out var rule)
        && rule.CandidateIds.Contains(one.Id, StringComparer.Ordinal)
        && rule.CandidateIds.Contains(other.Id, StringComparer.Ordinal);

    private static bool IsSeatOf(AuthorityEntry place, AuthorityEntry country, string name) =>
        place.Type == EntityType.Place && country.Type == EntityType.Country
        && (country.Capital == place.Id
            || (place.Country == country.Id && country.Metonyms.Any(metonym => Folding.Fold(metonym) == name)));
}
