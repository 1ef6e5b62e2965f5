using System.Buffers;
using System.Text.RegularExpressions;

namespace GraphBuilder.Articles;

/// <summary>Finds for one line, by itself, whether it is no content: by the lexicon and by its shape.</summary>
internal sealed partial class LineCues(BoilerplateCues cues)
{
    // Prompts are short; a paragraph that begins with "Abonnez-vous" or holds "dans votre boîte" is prose.
    private const int LongestPrompt = 25;
    private const int LongestPart = 12;
    private const int LongestNotice = 1000;

    private static readonly SearchValues<char> PartMarks = SearchValues.Create(",|-(:•·");
    private static readonly string[] PathMarks = [" › ", " > ", " » ", "|", " / ", " • ", " · "];

    // What may be left of a date line beside date, time and the usual words: a town, a service, a name. Without any mark
    // between its parts a line with so many words may be a title ("Le traité signé le 8 décembre 1987").
    private const int MostOtherWords = 3;
    private const int MostOtherWordsUnmarked = 1;

    /// <summary>The category of a line that no content line looks like, wherever it stands; null for none.</summary>
    public string? Anywhere(ArticleLine line)
    {
        if (line.Block.Hint == BlockHint.Boilerplate)
        {
            return line.Block.Reason;
        }

        if (!line.HasLetters)
        {
            return "navigation";
        }

        if (IsSignature(line))
        {
            return "signature";
        }

        if (line.Words > LongestPrompt)
        {
            return line.Cue.Length <= LongestNotice && cues.CategoryOf(line.Cue) is { } wordy and ("legal" or "cookies" or "copyright" or "signature" or "comment") ? wordy : null;
        }

        var category = cues.CategoryOf(line.Cue) ?? OfParts(line);
        return IsPlaced(category) ? null : category ?? (IsHashtags(line) ? "hashtags" : IsPath(line, 3) ? "navigation" : null);
    }

    /// <summary>The category of a line above or below the running text; null for none.</summary>
    public string? BesideText(ArticleLine line)
    {
        if (line.Words > LongestPrompt)
        {
            return null;
        }

        if (IsDateLine(line.Cue))
        {
            return "publication date";
        }

        var category = cues.CategoryOf(line.Cue) ?? OfParts(line);
        return category switch
        {
            "date" when line.EndsSentence && line.Words > 12 => null,
            "date" => "publication date",
            "byline" when line.EndsSentence && line.Words > 6 || line.Words > 14 => null,
            null when cues.IsAgency(line.Cue) => "byline",
            _ => category,
        };
    }

    /// <summary>Whether the line is a name with a place (<i>Inès Vauquelin, à Bogota</i>), as bylines without <i>par</i> are written.</summary>
    public static bool IsNameLine(ReadOnlySpan<char> text) => NameLine().IsMatch(text);

    /// <summary>Whether the line holds a day with its year and hardly anything beside time, agency and place.</summary>
    public bool IsDateLine(string line)
    {
        if (line.Length is 0 or > 160 || Prose().IsMatch(line))
        {
            return false;
        }

        var days = FrenchDates.Find(line, new TextSpan(0, line.Length)).ToList();
        if (!days.Exists(day => day.Year > 0))
        {
            return false;
        }

        var rest = line.ToCharArray();
        foreach (var day in days)
        {
            Array.Fill(rest, ' ', day.Span.Start, day.Span.Length);
        }

        var words = Word().Matches(DateLineWords().Replace(new string(rest), " ")).Count(word => !cues.IsAgency(word.Value));
        return words <= (line.AsSpan().ContainsAny(PartMarks) ? MostOtherWords : MostOtherWordsUnmarked);
    }

    private static bool IsPlaced(string? category) => category is "section" or "byline" or "date";

    private string? OfParts(ArticleLine line)
    {
        if (line.Segments.Count < 2)
        {
            return null;
        }

        string? found = null;
        foreach (var part in line.Segments)
        {
            if (FoldedText.CountWords(part) > LongestPart)
            {
                return null;
            }

            var category = cues.CategoryOf(part);
            found ??= category is null or "section" or "teaser" or "teaser list" ? null : category;
        }

        return found;
    }

    private static bool IsHashtags(ArticleLine line) =>
        line.Folded[0] == '#' && line.Folded.Split(' ').All(part => part.Length > 1 && part[0] == '#');

    /// <summary>Whether the line is a path or menu (<i>Accueil › Monde › Diplomatie</i>): short parts between its marks, at least so many.</summary>
    public static bool IsPath(ArticleLine line, int leastParts)
    {
        var parts = line.Cue.Split(PathMarks, StringSplitOptions.TrimEntries);
        return parts.Length >= leastParts && !line.Cue.Contains('«', StringComparison.Ordinal) && !line.EndsSentence
            && parts.All(part => part.Length > 0 && FoldedText.CountWords(part) <= 4 && !part.AsSpan().ContainsAnyInRange('0', '9'))
            && line.Words <= LongestPrompt && line.Words > 0;
    }

    private static bool IsSignature(ArticleLine line) =>
        line.Cue.Length <= 40 && Initials().IsMatch(line.Cue);

    [GeneratedRegex(@"^(?:[a-z]{2,6}(?:-[a-z]{2,6})*)(?:/[a-z]{2,6}(?:-[a-z]{2,6})*)+\s?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    [GeneratedRegex(
        @"\b(?:publiee?s?|modifiee?s?|actualisee?|creee?|mise?|jour|ligne|postee?|edition|le|la|les|a|au|et|de|l|d|h|il|y|hier|aujourd'hui"
        + @"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|heures?|minutes?|min|temps|lecture|utc|gmt|article|reserve|aux|abonnes|par|avec)\b"
        + @"|\d{1,2}\s?[h:]\s?\d{0,2}|\d+",
        RegexOptions.CultureInvariant)]
    private static partial Regex DateLineWords();

    // A caption has a full stop, a credit or a place with "à"; in a date line "à" stands before the time.
    [GeneratedRegex(@"[\p{L}\d]{3,}\.(?:\s+[^\s\d]|$)|©|\bphoto\b|\ba\s(?!\d|jour\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Prose();

    [GeneratedRegex(@"[\p{L}][\p{L}'-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}[\p{L}'’.-]*|de|van|von|el|ben|le|la|du)){1,3}\s?,\s(?:à|au|aux|en|correspondante?|envoyée? spéciale?)\s[\p{L}\s'’-]{2,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex NameLine();
}
