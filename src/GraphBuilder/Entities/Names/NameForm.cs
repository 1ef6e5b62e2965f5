using GraphBuilder.Entities.Authority;

namespace GraphBuilder.Entities.Names;

/// <summary>One way to write the name of an entity of the authority file.</summary>
/// <param name="Entry">The entity.</param>
/// <param name="Kind">What kind of name it is.</param>
/// <param name="Tokens">Its tokens as written.</param>
/// <param name="Folded">Its tokens without case and accents.</param>
internal sealed record NameForm(AuthorityEntry Entry, NameKind Kind, string[] Tokens, string[] Folded)
{
    /// <summary>Whether the tokens of a sentence from <paramref name="start"/> on are this name.</summary>
    public bool Matches(SentenceWords words, int start)
    {
        if (start + Folded.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < Folded.Length; i++)
        {
            if (!string.Equals(words.Folded[start + i], Folded[i], StringComparison.Ordinal) || !CaseFits(Tokens[i], words.Form(start + i)))
            {
                return false;
            }
        }

        return true;
    }

    // What is written small in the name may be written anyhow; a capital asks for one, an acronym of up to three letters for itself ("Nis" is a town, "NIS" a service).
    private static bool CaseFits(string name, string form)
    {
        if (!char.IsUpper(name[0]))
        {
            return true;
        }

        if (name.Length <= 2)
        {
            return string.Equals(name, form, StringComparison.Ordinal) || (name.Length == 2 && char.IsLower(name[1]) && char.IsUpper(form[0]));
        }

        return name.Length == 3 && name.All(char.IsUpper) ? string.Equals(name, form, StringComparison.Ordinal) : char.IsUpper(form[0]);
    }
}

/// <summary>Kinds of names.</summary>
internal enum NameKind
{
    /// <summary>A name or an acronym.</summary>
    Name,

    /// <summary>A person's last name, or what the press uses as such.</summary>
    Surname,

    /// <summary>The people of a country (<i>les Russes</i>).</summary>
    People,

    /// <summary>A seat of power that, as an actor, is its country.</summary>
    Metonym,

    /// <summary>A capital: the place, or its country as an actor.</summary>
    Capital,
}
