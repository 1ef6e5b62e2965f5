using System.Globalization;
using GraphBuilder.Articles;
using GraphBuilder.Entities;
using GraphBuilder.Events;
using GraphBuilder.Graph.Merging;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Relations;

namespace GraphBuilder.Graph;

/// <summary>What one article adds to the graph: its own nodes and relationships, and what it tells of things that it shares with others.</summary>
internal sealed record ArticleGraph
{
    /// <summary>Id of the article's node.</summary>
    public required string ArticleId { get; init; }

    /// <summary>The article, its sentences, the entities, and what leads from one to the other.</summary>
    public required GraphState State { get; init; }

    /// <summary>What it tells of happenings.</summary>
    public required IReadOnlyList<EventReport> Reports { get; init; }

    /// <summary>What it tells of standing relations.</summary>
    public required IReadOnlyList<RelationReport> Relations { get; init; }

    /// <summary>Makes the graph of an article.</summary>
    /// <param name="facts">What was found in it.</param>
    /// <param name="ontology">The closed lists; a fact of a type that they do not have, or between ends that they forbid, is left out.</param>
    /// <param name="extraction">Names the program and data that found the facts.</param>
    public static ArticleGraph Of(Facts facts, Ontology ontology, string extraction) => new Builder(facts, ontology).Build(extraction);

    /// <summary>What identifies an article: its address, else its file and its place in the file.</summary>
    public static string Identify(Article article)
    {
        if (article.Url is { } url)
        {
            return StableId.Of("url", url);
        }

        var place = article.Id.LastIndexOf('#');
        return StableId.Of("file", article.SourceFile.Replace('\\', '/'), place < 0 ? null : article.Id[place..]);
    }

    /// <summary>The node of an entity. One that the authority file does not know is the same in two articles only if type, name and country are.</summary>
    public static NodeKey KeyOf(Entity entity, Ontology ontology)
    {
        var label = ontology.LabelOf(entity.Type).KeyLabel;
        return IsKnown(entity)
            ? new NodeKey(label, entity.Id)
            : new NodeKey(label, $"{entity.Id}-{StableId.Of(entity.Type.ToString(), entity.Name, entity.Country)[..8]}");
    }

    private static bool IsKnown(Entity entity) => entity.LinkedBy.StartsWith("authority", StringComparison.Ordinal);

    private sealed class Builder
    {
        private readonly Facts facts;
        private readonly Ontology ontology;
        private readonly Article article;
        private readonly NodeKey articleKey;
        private readonly Dictionary<string, NodeKey> entityKeys = new(StringComparer.Ordinal);
        private readonly Dictionary<string, Entity> entities = new(StringComparer.Ordinal);
        private readonly NodeKey[] sentenceKeys;
        private readonly GraphState state = new();

        public Builder(Facts facts, Ontology ontology)
        {
            this.facts = facts;
            this.ontology = ontology;
            article = facts.Mentions.Document.Article;
            articleKey = new NodeKey(GraphModel.Article, Identify(article));
            sentenceKeys = facts.Mentions.Document.Sentences
                .Select(sentence => new NodeKey(GraphModel.Sentence, string.Create(CultureInfo.InvariantCulture, $"{articleKey.Id}-{sentence.Ordinal:D3}")))
                .ToArray();
            foreach (var entity in facts.Mentions.Entities)
            {
                entityKeys.Add(entity.Id, KeyOf(entity, ontology));
                entities.Add(entity.Id, entity);
            }
        }

        public ArticleGraph Build(string extraction)
        {
            AddArticle(extraction);
            AddSentences();
            AddEntities();
            AddMentions();
            return new ArticleGraph
            {
                ArticleId = articleKey.Id,
                State = state,
                Reports = facts.Events.Where(one => ontology.FindEvent(one.Type) is not null).Select(Report).ToArray(),
                Relations = facts.Relations.Select(Report).OfType<RelationReport>().ToArray(),
            };
        }

        private void AddArticle(string extraction) => state.Add(new NodeState(articleKey, null, new PropertyMap
        {
            { "name", article.Id },
            { "title", article.Title },
            { "source", article.Source },
            { "author", article.Author },
            { "url", article.Url },
            { "file", article.SourceFile.Replace('\\', '/') },
            { "language", article.Language == ArticleLanguage.French ? "fr" : "en" },
            { "published", StoredDate.First(article.Published?.Date) },
            { "publishedPrecision", StoredDate.Precision(article.Published?.Date) },
            { "publishedBy", article.Published?.Basis.ToString().ToLowerInvariant() },
            { "sha256", article.Sha256 },
            { "extraction", extraction },
        }));

        private void AddSentences()
        {
            foreach (var sentence in facts.Mentions.Document.Sentences)
            {
                var span = article.Offsets.ToFile(sentence.Span);
                state.Add(new NodeState(sentenceKeys[sentence.Ordinal], null, new PropertyMap
                {
                    { "text", sentence.Span.In(article.Text) },
                    { "ordinal", sentence.Ordinal },
                    { "start", span.Start },
                    { "end", span.End },
                }));
                state.Add(new RelationshipState(
                    new RelationshipKey(GraphModel.HasSentence, articleKey, sentenceKeys[sentence.Ordinal]), PropertyMap.Empty));
            }
        }

        private void AddEntities()
        {
            foreach (var entity in facts.Mentions.Entities)
            {
                var label = ontology.LabelOf(entity.Type);
                // Of an entity that no authority vouches for, the node says only what its id stands for: then it is the same whoever tells of it.
                var isKnown = IsKnown(entity);
                state.Add(new NodeState(entityKeys[entity.Id], label.Name == label.KeyLabel ? null : label.Name, new PropertyMap
                {
                    { "name", entity.Name },
                    { "nameFr", isKnown ? entity.NameFr : null },
                    { "names", isKnown && entity.Names.Count > 0 ? entity.Names : null },
                    { "country", entity.Country },
                    { "wikidata", isKnown ? entity.Wikidata : null },
                    { "linkedBy", isKnown ? "authority" : "new" },
                }));
            }
        }

        private void AddMentions()
        {
            var sentences = facts.Mentions.Document.Sentences;
            foreach (var mention in facts.Mentions.Mentions)
            {
                if (sentences.FirstOrDefault(sentence => sentence.Span.Contains(mention.Span)) is not { } sentence)
                {
                    continue;
                }

                var span = article.Offsets.ToFile(mention.Span);
                state.Add(new RelationshipState(
                    new RelationshipKey(GraphModel.Mentions, sentenceKeys[sentence.Ordinal], entityKeys[mention.EntityId], (long)span.Start),
                    new PropertyMap
                    {
                        { "end", span.End },
                        { "text", mention.Span.In(article.Text) },
                        { "nominal", mention.Nominal },
                        { "rule", mention.Rule },
                    }));
            }
        }

        private EventReport Report(Event one) => new()
        {
            ArticleId = articleKey.Id,
            LocalId = one.Id,
            Published = article.Published?.Date,
            Signature = new EventSignature(one.Type, one.Status.HasFlag(EventStatus.Negated), Keys(one.Actors), Keys(one.Recipients)),
            Mode = one.Mode,
            Date = one.Date,
            Status = one.Status & ~EventStatus.Negated,
            Place = one.Place is { } place && entityKeys.TryGetValue(place, out var key) ? key : null,
            SaidBy = Keys(one.SaidBy).Distinct().Order().ToArray(),
            Context = one.Context.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray(),
            Confidence = one.Confidence,
            Evidence = one.Evidence.DistinctBy(evidence => evidence.Trigger.Start).OrderBy(evidence => evidence.Trigger).Select(Report).ToArray(),
        };

        private ReportEvidence Report(Evidence evidence)
        {
            var span = article.Offsets.ToFile(evidence.Trigger);
            return new ReportEvidence(sentenceKeys[evidence.Sentence], span.Start, span.End, evidence.Trigger.In(article.Text), evidence.Rule);
        }

        private RelationReport? Report(StaticRelation relation)
        {
            var (from, to) = (entities[relation.Subject], entities[relation.Object]);
            return ontology.FindRelation(relation.Type) is { } type && type.Allows(ontology.LabelOf(from.Type), ontology.LabelOf(to.Type))
                ? new RelationReport(
                    RelationReport.KeyOf(relation, entityKeys[from.Id], entityKeys[to.Id]),
                    RelationReport.QualifiersOf(relation),
                    relation.Evidence.Select(evidence => (sentenceKeys[evidence.Sentence].Id, evidence.Rule)).Distinct().ToArray())
                : null;
        }

        private IEnumerable<NodeKey> Keys(IEnumerable<string> ids) => ids.Select(id => entityKeys[id]);
    }
}
