using System.Text;
using GraphBuilder.Events;
using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Graph.Merging;

/// <summary>Tells an event in a line of plain English: <i>Antony Blinken accuses China (disapprove), 2024-02-16</i>.</summary>
internal static class EventSummary
{
    /// <summary>The line.</summary>
    /// <param name="type">The event's type.</param>
    /// <param name="happening">Who did it to whom, and when.</param>
    /// <param name="mode">Its mode, or null.</param>
    /// <param name="status">Whether it is to come, possible or denied.</param>
    /// <param name="names">The English names of those who take part.</param>
    public static string Write(
        EventType type, Happening happening, string? mode, EventStatus status, IReadOnlyDictionary<NodeKey, string> names)
    {
        var (actors, recipients) = (happening.Signature.Actors, happening.Signature.Recipients);
        var line = new StringBuilder(List(actors)).Append(' ').Append(actors.Count == 1 ? type.Verb : type.PluralVerb);
        if (recipients.Count > 0)
        {
            line.Append(type.Preposition is { } preposition ? " " + preposition : "").Append(' ').Append(List(recipients));
        }

        var notes = status.Names().Prepend(mode).OfType<string>().ToArray();
        if (notes.Length > 0)
        {
            line.Append(" (").AppendJoin(", ", notes).Append(')');
        }

        return line.Append(happening.Date is { } date ? ", " + date : "").ToString();

        string List(IReadOnlyList<NodeKey> keys)
        {
            var all = keys.Select(key => names.GetValueOrDefault(key, key.Id)).ToArray();
            return all.Length == 1 ? all[0] : string.Join(", ", all[..^1]) + " and " + all[^1];
        }
    }
}
