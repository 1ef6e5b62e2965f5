using System.Text.Json;

namespace GraphBuilder.Evaluation;

/// <summary>The parts of the annotation format that gold files and a system's output share.</summary>
internal static class AnnotationJson
{
    /// <summary>A string, or null where the key is missing, null or empty.</summary>
    public static string? Text(this JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    /// <summary>The strings of a list; empty where the key is missing or null.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement element, string key) => element.Items(key).Select(item => item.GetString()!).ToArray();

    /// <summary>The items of a list; none where the key is missing or null.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    public static bool IsTrue(this JsonElement element, string key) => element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>An entity without its mentions.</summary>
    public static AnnotatedEntity ReadEntity(JsonElement json) => new()
    {
        Id = json.GetProperty("id").GetString()!,
        Type = json.GetProperty("type").GetString()!,
        Name = json.Text("name"),
        Names = json.Texts("names"),
        Country = json.Text("country"),
        Optional = json.IsTrue("optional"),
        Mentions = [],
    };

    /// <summary>An event without its triggers.</summary>
    public static AnnotatedEvent ReadEvent(JsonElement json) => new()
    {
        Type = json.GetProperty("type").GetString()!,
        Mode = json.Text("mode"),
        Actors = json.Texts("actors"),
        Recipients = json.Texts("recipients"),
        Date = json.Text("date"),
        Place = json.Text("place"),
        Status = json.Texts("status").ToHashSet(StringComparer.Ordinal),
        SaidBy = json.Texts("saidBy").ToHashSet(StringComparer.Ordinal),
        Triggers = [],
    };

    public static IReadOnlyList<AnnotatedRelation> ReadRelations(JsonElement json) => json.Items("relations")
        .Select(item => new AnnotatedRelation(
            item.GetProperty("type").GetString()!, item.GetProperty("subject").GetString()!, item.GetProperty("object").GetString()!))
        .ToArray();
}
