namespace GraphBuilder.Events;

/// <summary>How the status of an event is written outside of the program.</summary>
public static class EventStatusNames
{
    /// <summary>The names of a status as the codebook writes them, in ordinal order.</summary>
    public static IEnumerable<string> Names(this EventStatus status)
    {
        if (status.HasFlag(EventStatus.Future))
        {
            yield return "future";
        }

        if (status.HasFlag(EventStatus.Hypothetical))
        {
            yield return "hypothetical";
        }

        if (status.HasFlag(EventStatus.Negated))
        {
            yield return "negated";
        }
    }
}
