namespace GraphBuilder.Graph.Merging;

/// <summary>
/// Finds out which reports tell one happening. Reports of the same type, polarity, actors and recipients do, if their dates agree:
/// the same day; or a month or year in which only one happening fits. Reports without a date tell one happening if their articles
/// follow each other within a week. Two records of one article are always two happenings. The result depends on the set of reports
/// only, never on the order in which they came: what one article adds is undone exactly by leaving it out.
/// </summary>
internal static class HappeningMerger
{
    /// <summary>Days between two articles beyond which undated reports tell two happenings.</summary>
    private const int UndatedDays = 7;

    /// <summary>The happenings that some reports of one signature tell, by id.</summary>
    public static IReadOnlyList<Happening> Merge(IEnumerable<EventReport> reports)
    {
        var ranked = Ranked(reports);
        var groups = new List<Group>();
        foreach (var precision in new[] { DatePrecision.Day, DatePrecision.Month, DatePrecision.Year })
        {
            var vaguer = ranked
                .Where(report => report.Report.Date?.Precision == precision)
                .GroupBy(report => (Date: report.Report.Date!.Value, report.Rank))
                .OrderBy(group => group.Key.Date)
                .ThenBy(group => group.Key.Rank)
                .Select(group => new Group(group.Key.Date, group.Key.Date.ToString(), group.Key.Rank, group.Select(report => report.Report)))
                .ToArray();
            Join(groups, vaguer);
        }

        groups.AddRange(Undated(ranked));
        return groups.Select(group => group.ToHappening()).OrderBy(happening => happening.Id, StringComparer.Ordinal).ToArray();
    }

    // A vaguer date joins the one happening that it can mean; where it can mean several, or none, it stays alone.
    private static void Join(List<Group> groups, Group[] vaguer)
    {
        var fits = vaguer.ToDictionary(group => group, group => groups.Where(group.Fits).ToArray());
        foreach (var (group, candidates) in fits)
        {
            if (candidates.Length == 1 && candidates[0].Fits(group))
            {
                candidates[0].Reports.AddRange(group.Reports);
            }
            else
            {
                groups.Add(group);
            }
        }
    }

    private static IEnumerable<Group> Undated(IReadOnlyList<(EventReport Report, int Rank)> ranked)
    {
        foreach (var rank in ranked.Where(report => report.Report.Date is null).GroupBy(report => report.Rank).OrderBy(rank => rank.Key))
        {
            Group? current = null;
            var latest = DateOnly.MinValue;
            foreach (var (report, _) in rank.OrderBy(item => item.Report.Published).ThenBy(item => item.Report.ArticleId, StringComparer.Ordinal))
            {
                if (report.Published is not { } published)
                {
                    yield return new Group(null, "article " + report.ArticleId, rank.Key, [report]);
                    continue;
                }

                if (current is not null && published.First.DayNumber - latest.DayNumber <= UndatedDays)
                {
                    current.Reports.Add(report);
                }
                else
                {
                    if (current is not null)
                    {
                        yield return current;
                    }

                    current = new Group(null, "undated " + published, rank.Key, [report]);
                }

                latest = published.First;
            }

            if (current is not null)
            {
                yield return current;
            }
        }
    }

    // The second record of an article with the same date is its second happening, and so on.
    private static List<(EventReport Report, int Rank)> Ranked(IEnumerable<EventReport> reports)
    {
        var ranked = new List<(EventReport, int)>();
        foreach (var same in reports.GroupBy(report => (report.ArticleId, report.Date)))
        {
            var rank = 0;
            foreach (var report in same.OrderBy(report => report.Evidence[0].Start).ThenBy(report => report.LocalId, StringComparer.Ordinal))
            {
                ranked.Add((report, rank++));
            }
        }

        return ranked;
    }

    private sealed class Group(PartialDate? date, string anchor, int rank, IEnumerable<EventReport> reports)
    {
        public List<EventReport> Reports { get; } = [.. reports];

        /// <summary>Whether both can be one happening: their dates agree and no article tells both.</summary>
        public bool Fits(Group other) => date is { } mine && other.Date is { } its && mine.IsCompatibleWith(its)
            && !Reports.Exists(report => other.Reports.Exists(known => known.ArticleId == report.ArticleId));

        public Happening ToHappening()
        {
            var signature = Reports[0].Signature;
            var id = StableId.Of(signature.Id, anchor, rank == 0 ? null : rank.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return new Happening(id, date, Reports.OrderBy(report => report.ArticleId, StringComparer.Ordinal).ToArray());
        }

        private PartialDate? Date => date;
    }
}
