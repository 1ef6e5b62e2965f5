using GraphBuilder.Entities.Authority;
using GraphBuilder.Entities.Descriptions;

namespace GraphBuilder.Entities;

/// <summary>A person of one article: the names that can stand for him there, and the offices that the article gives him.</summary>
internal sealed class ArticlePerson
{
    /// <summary>Takes up a person.</summary>
    /// <param name="entity">The person.</param>
    /// <param name="entry">His entry in the authority file; null where it has none.</param>
    public ArticlePerson(Entity entity, AuthorityEntry? entry)
    {
        Entity = entity;
        Entry = entry;
        IsFeminine = entry?.Gender is { } gender ? gender is NameGender.Feminine or NameGender.FemininePlural : null;
        foreach (var surname in entry?.Surnames ?? [])
        {
            Surnames.Add(Folding.Fold(surname));
        }

        if (entry is null)
        {
            AddLastName(entity.Name);
        }
    }

    /// <summary>The person.</summary>
    public Entity Entity { get; private set; }

    /// <summary>His entry in the authority file; null where it has none.</summary>
    public AuthorityEntry? Entry { get; }

    /// <summary>Folded forms that stand for him alone.</summary>
    public HashSet<string> Surnames { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether she is a woman; null where nothing tells.</summary>
    public bool? IsFeminine { get; set; }

    /// <summary>The offices that this article gives him: position and id of the state or organisation, null where it names none.</summary>
    public List<(string Position, string? Holder)> Offices { get; } = [];

    /// <summary>Whether the article gives him an office, and not only a profession or rank.</summary>
    public bool IsInOffice { get; set; }

    /// <summary>Takes up what the article tells of the person.</summary>
    public void Take(Entity entity) => Entity = entity;

    /// <summary>Whether he held one of several offices on a day, by this article or by the authority file.</summary>
    public bool HoldsAny(IReadOnlyList<string> positions, string? holder, DateOnly? day) => positions.Any(position => Holds(position, holder, day));

    private bool Holds(string position, string? holder, DateOnly? day)
    {
        foreach (var (own, place) in Offices)
        {
            if (IsSame(own, position)
                && (holder is null || (place is null ? CanServe(holder) : string.Equals(place, holder, StringComparison.Ordinal))))
            {
                return true;
            }
        }

        foreach (var office in Entry?.Offices ?? [])
        {
            if (IsSame(office.Position, position)
                && (holder is null || string.Equals(office.HolderId, holder, StringComparison.Ordinal) || (string.Equals(Entity.Country, holder, StringComparison.Ordinal) && !OfficeHolders.IsState(office.HolderId)))
                && (day is not { } date || office.IsHeldOn(date)))
            {
                return true;
            }
        }

        return false;
    }

    // "le ministre américain" takes up a minister of any field, "le diplomate" an ambassador.
    private static bool IsSame(string own, string position) => string.Equals(own, position, StringComparison.Ordinal) || position switch
    {
        "minister" => (own.EndsWith("minister", StringComparison.Ordinal) || own is "foreign secretary" or "secretary of state") && own is not "prime minister" and not "deputy prime minister",
        "diplomat" => own.StartsWith("ambassador", StringComparison.Ordinal) || own.StartsWith("special envoy", StringComparison.Ordinal) || own is "foreign minister" or "envoy" or "chief negotiator" or "negotiator",
        _ => false,
    };

    // An office without a named holder may be any organisation's, but no other state's than his own.
    private bool CanServe(string holder) =>
        Entity.Country is not { } own || string.Equals(own, holder, StringComparison.Ordinal) || !OfficeHolders.IsState(holder);

    // The last name is the last word, with the particles that open it: "Massoud Pezeshkian", "Hossein Amir Abdollahian", "Ahmed al-Charaa".
    private void AddLastName(string name)
    {
        var words = Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            Surnames.Add(string.Join(' ', words));
            return;
        }

        Surnames.Add(words[^1]);
        for (var start = words.Length - 2; start >= 1; start--)
        {
            Surnames.Add(string.Join(' ', words[start..]));
        }
    }
}
