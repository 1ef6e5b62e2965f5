namespace GraphBuilder.Graph;

/// <summary>The labels and relationship types of the graph beside those of the ontology, as <c>graph-schema/model.md</c> tells them.</summary>
internal static class GraphModel
{
    public const string Actor = "Actor", Place = "Place", Gathering = "Gathering";
    public const string Event = "Event", Article = "Article", Sentence = "Sentence";
    public const string ActorRole = "ACTOR", RecipientRole = "RECIPIENT", SaidBy = "SAID_BY", At = "AT";
    public const string Evidence = "EVIDENCE", HasSentence = "HAS_SENTENCE", Mentions = "MENTIONS";

    /// <summary>Whether a node is one that articles speak of, and may share.</summary>
    public static bool IsEntity(NodeKey key) => key.Label is Actor or Place or Gathering;

    /// <summary>
    /// The property that tells a relationship from others of its type between the same nodes: <c>start</c> for places in a text,
    /// <c>event</c> for those derived from an event, <c>id</c> for static relations; null for types that occur once.
    /// </summary>
    public static string? KeyProperty(string type, Schema.Ontology ontology) => type switch
    {
        ActorRole or RecipientRole or SaidBy or At or HasSentence => null,
        Evidence or Mentions => "start",
        _ => ontology.FindEvent(type) is null ? "id" : "event",
    };
}
