using GraphBuilder.Entities.Authority;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>Who held which office when, after the authority file.</summary>
internal sealed class OfficeHolders
{
    private readonly Dictionary<(string Position, string Holder), List<(AuthorityEntry Person, Office Office)>> _byOffice = [];

    /// <summary>Takes the offices from the authority file.</summary>
    public OfficeHolders(AuthorityFile authority)
    {
        foreach (var entry in authority.Entries)
        {
            foreach (var office in entry.Offices)
            {
                var key = (office.Position, office.HolderId);
                if (!_byOffice.TryGetValue(key, out var holders))
                {
                    _byOffice[key] = holders = [];
                }

                holders.Add((entry, office));
            }
        }
    }

    /// <summary>Whether an id is that of a state.</summary>
    public static bool IsState(string holder) => holder.Length == 3 && holder.All(char.IsUpper);

    /// <summary>Whether a person is known to hold an office of a state, on a day or at all where it is unknown.</summary>
    public static bool Governs(ArticlePerson person, DateOnly? day) =>
        person.Entry?.Offices.Any(office => IsState(office.HolderId) && (day is not { } date || office.IsHeldOn(date))) == true;

    /// <summary>The one person who on a day held the first of several offices that anybody held; null where nobody or several did.</summary>
    /// <param name="positions">The English positions, in order of preference.</param>
    /// <param name="holder">Id of the state or organisation.</param>
    /// <param name="day">The day.</param>
    public AuthorityEntry? Find(IReadOnlyList<string> positions, string holder, DateOnly day)
    {
        foreach (var position in positions)
        {
            if (Find(position, holder, day) is { } entry)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The one person who held an office on a day; null where nobody or several did.</summary>
    /// <param name="position">The English position.</param>
    /// <param name="holder">Id of the state or organisation.</param>
    /// <param name="day">The day.</param>
    private AuthorityEntry? Find(string position, string holder, DateOnly day)
    {
        if (!_byOffice.TryGetValue((position, holder), out var holders))
        {
            return null;
        }

        AuthorityEntry? found = null;
        foreach (var (person, office) in holders)
        {
            if (!office.IsHeldOn(day))
            {
                continue;
            }

            if (found is not null && !ReferenceEquals(found, person))
            {
                return null;
            }

            found = person;
        }

        return found;
    }
}
