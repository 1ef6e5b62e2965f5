using System.Text;

namespace GraphBuilder.Entities.Names;

/// <summary>
/// What transliterations of one name have in common: its consonants, with the letters that French and English use for one sound made equal
/// (<i>Sergueï Choïgou</i> and <i>Sergei Shoigu</i>, <i>Fayçal Ben Farhane</i> and <i>Faisal bin Farhan</i>).
/// </summary>
internal static class TransliterationKey
{
    /// <summary>The key of a full name; null for a name of one word or of too few consonants, which too many people share.</summary>
    public static string? Of(string name)
    {
        var folded = Folding.Fold(name);
        var key = new StringBuilder(folded.Length);
        var parts = 0;
        var consonants = 0;
        foreach (var range in folded.AsSpan().SplitAny(' ', '-', '\'', '.'))
        {
            var word = folded.AsSpan(range);
            if (word.IsEmpty || word is "al" or "el")
            {
                continue;
            }

            if (parts++ > 0)
            {
                key.Append(' ');
            }

            var before = key.Length;
            AddWord(word, key);
            consonants += key.Length - before;
        }

        return parts >= 2 && consonants >= 5 ? key.ToString() : null;
    }

    private static void AddWord(ReadOnlySpan<char> word, StringBuilder key)
    {
        var start = key.Length;
        for (var i = 0; i < word.Length; i++)
        {
            var sound = Sound(word, ref i);
            if (sound != '\0' && (key.Length == start || key[^1] != sound))
            {
                key.Append(sound);
            }
            else if (i == 0 && sound == '\0')
            {
                key.Append('*');
            }
        }
    }

    // The sound of the letter at i, moving i to its last letter; '\0' for vowels and mute letters.
    private static char Sound(ReadOnlySpan<char> word, ref int i)
    {
        var rest = word[i..];
        foreach (var (letters, sound) in Groups)
        {
            if (rest.StartsWith(letters, StringComparison.Ordinal))
            {
                i += letters.Length - 1;
                return sound;
            }
        }

        return rest[0] switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' => '\0',
            'c' when rest.Length > 1 && rest[1] is 'e' or 'i' or 'y' => 's',
            'c' or 'q' => 'k',
            'w' => 'v',
            'z' => 's',
            'j' => 'g',
            'x' => 'k',
            _ => rest[0],
        };
    }

    private static readonly (string Letters, char Sound)[] Groups =
    [
        ("tch", 'C'), ("sch", 'C'), ("ch", 'C'), ("sh", 'C'), ("kh", 'k'), ("dj", 'g'), ("dh", 'd'), ("th", 't'), ("ph", 'f'),
        ("gu", 'g'), ("gh", 'g'), ("qu", 'k'), ("ck", 'k'), ("ts", 't'), ("tz", 't'), ("ou", '\0'),
    ];
}
