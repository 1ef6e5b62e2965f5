using System.Globalization;

namespace GraphBuilder.Entities.Authority.Import;

/// <summary>What the rows of a query result say of one item.</summary>
internal sealed class ImportedItem
{
    /// <summary>Row, from 1, in which the item stands first.</summary>
    public required int Row { get; init; }

    /// <summary>The item (<c>Q30</c>).</summary>
    public required string Wikidata { get; init; }

    /// <summary>Its English name, else the one without language, else the French one.</summary>
    public string? Name { get; private set; }

    /// <summary>Its French name; null where the rows give none.</summary>
    public string? NameFr { get; private set; }

    /// <summary>The kind as given: a type of the codebook, or a class of Wikidata.</summary>
    public string? Type { get; private set; }

    /// <summary>The kind of a place as given.</summary>
    public string? Kind { get; private set; }

    /// <summary>Its state as given: an alpha-3 code, or an item.</summary>
    public string? Country { get; private set; }

    /// <summary>Gender as given: <c>m</c>, <c>f</c>, or an item.</summary>
    public string? Gender { get; private set; }

    /// <summary>Other names, in order.</summary>
    public List<string> Aliases { get; } = [];

    /// <summary>Forms used alone, in order.</summary>
    public List<string> Surnames { get; } = [];

    /// <summary>Acronyms, in order.</summary>
    public List<string> Acronyms { get; } = [];

    /// <summary>Offices as given: position, holder or null, dates or null.</summary>
    public List<(string Position, string? Holder, string? From, string? To)> Offices { get; } = [];

    /// <summary>Takes up a row of the item.</summary>
    public void Take(IReadOnlyDictionary<string, SparqlValue> row)
    {
        if (row.TryGetValue("itemLabel", out var label))
        {
            if (label.Language is "fr")
            {
                NameFr ??= label.Text;
            }
            else
            {
                Name ??= label.Text;
            }
        }

        NameFr ??= Text(row, "itemLabelFr");
        Type ??= Text(row, "type");
        Kind ??= Text(row, "kind");
        Country ??= Text(row, "country");
        Gender ??= Text(row, "gender");
        Add(Aliases, Text(row, "alias"));
        Add(Surnames, Text(row, "surname"));
        Add(Acronyms, Text(row, "acronym"));
        if (Text(row, "position") is { } position)
        {
            var office = (position.ToLowerInvariant(), Text(row, "holder"), Date(row, "start"), Date(row, "end"));
            if (!Offices.Contains(office))
            {
                Offices.Add(office);
            }
        }
    }

    /// <summary>The value of a column; of an item of Wikidata only its number (<c>Q30</c>); null where the row has none.</summary>
    public static string? Text(IReadOnlyDictionary<string, SparqlValue> row, string column)
    {
        if (!row.TryGetValue(column, out var value) || value.Text.Length == 0)
        {
            return null;
        }

        return value.IsUri ? value.Text[(value.Text.LastIndexOf('/') + 1)..] : value.Text;
    }

    // "2020-01-01T00:00:00Z" is how the query service writes a date of which only the year may be known.
    private static string? Date(IReadOnlyDictionary<string, SparqlValue> row, string column)
    {
        if (Text(row, column) is not { } text)
        {
            return null;
        }

        var day = text.Split('T')[0].TrimStart('+');
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date is { Month: 1, Day: 1 } ? date.ToString("yyyy", CultureInfo.InvariantCulture) : day
            : day;
    }

    private static void Add(List<string> values, string? value)
    {
        if (value is not null && !values.Contains(value, StringComparer.Ordinal))
        {
            values.Add(value);
        }
    }
}
