using GraphBuilder.Entities.Authority;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>The gender that a given name tells, learnt from the persons of the authority file.</summary>
internal sealed class GivenNameGenders
{
    private readonly Dictionary<string, (int Women, int Men)> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts the given names.</summary>
    public GivenNameGenders(AuthorityFile authority)
    {
        foreach (var entry in authority.Entries)
        {
            if (entry.Type != EntityType.Person || entry.Gender is not { } gender)
            {
                continue;
            }

            foreach (var name in new[] { entry.Name, entry.NameFr }.OfType<string>().Select(First).Distinct(StringComparer.Ordinal))
            {
                var (women, men) = _counts.GetValueOrDefault(name);
                _counts[name] = gender is NameGender.Feminine ? (women + 1, men) : (women, men + 1);
            }
        }
    }

    /// <summary>Whether a person is a woman: by what is known of her, else by her given name; null where neither tells.</summary>
    public bool? IsFeminine(ArticlePerson person) =>
        person.IsFeminine ?? (_counts.GetValueOrDefault(First(person.Entity.Name)) switch
        {
            ( > 0, 0) => true,
            (0, > 0) => false,
            _ => null,
        });

    private static string First(string name) => Folding.Fold(name.Split(' ')[0]);
}
