using GraphBuilder.Entities.Authority;
using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Entities.Names;
using GraphBuilder.Language;
using GraphBuilder.Language.Models;
using GraphBuilder.Language.NameRecognition;
using GraphBuilder.Language.Tokenization;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Entities;

/// <summary>
/// Finds whom and what an article speaks of: known names by longest match, unknown ones by the words around them and a learned recogniser, last names and acronyms
/// by what the article introduced, descriptions and pronouns by what came before. Pure, and safe to share between threads.
/// </summary>
public sealed class EntityLinker
{
    private readonly AuthorityFile _authority;
    private readonly KnownNames _known;
    private readonly NewNames _unknown;
    private readonly NameCues _cues;
    private readonly NameRecognizer _recognizer;
    private readonly LeftoverNames _leftovers;
    private readonly Surnames _surnames;
    private readonly BracketedAcronyms _acronyms;
    private readonly ShortNames _short;
    private readonly DescriptionLinker _descriptions;

    private EntityLinker(AuthorityFile authority, FrenchTokenizer tokenizer, IResourceFiles files)
    {
        _authority = authority;
        Verbs = WordClasses<ControlVerb>.LoadLemmas(files, "control-verbs");
        var index = new NameIndex(authority, tokenizer);
        var lexicons = NameLexicons.Load(files, authority);
        Adjectives = new CountryAdjectives(authority, files);
        var descriptionWords = WordClasses<DescriptionWord>.LoadForms(files, "description-words");
        Offices = new OfficeFinder(OfficeLexicon.Load(files, tokenizer), Adjectives, descriptionWords);
        _known = new KnownNames(authority, index, CapitalRule.Load(files, lexicons.Words), lexicons);
        _unknown = new NewNames(lexicons, index, Offices, Adjectives);
        _cues = new NameCues(lexicons, index);
        _recognizer = NameRecognizer.Load(files);
        _leftovers = new LeftoverNames(lexicons, Adjectives, Offices);
        _surnames = new Surnames(index, lexicons);
        _acronyms = new BracketedAcronyms(lexicons);
        _short = new ShortNames(Adjectives, RegionAdjectives.Load(files), KindNouns.Load(files));
        _descriptions = DescriptionLinker.Load(Offices, authority, Adjectives, descriptionWords, tokenizer, files);
    }

    /// <summary>Who is the subject of the infinitives below which verbs, for the trees of sentences.</summary>
    internal WordClasses<ControlVerb> Verbs { get; }

    /// <summary>The adjectives of countries.</summary>
    internal CountryAdjectives Adjectives { get; }

    /// <summary>The finder of offices.</summary>
    internal OfficeFinder Offices { get; }

    /// <summary>Loads the linker.</summary>
    /// <param name="authority">The authority file.</param>
    /// <param name="tokenizer">Cuts the names of the authority file as the articles are cut.</param>
    /// <param name="files">The shipped data.</param>
    /// <exception cref="ModelFormatException">The recogniser of names is missing or damaged.</exception>
    public static EntityLinker Load(AuthorityFile authority, FrenchTokenizer tokenizer, IResourceFiles files)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(tokenizer);
        ArgumentNullException.ThrowIfNull(files);
        return new EntityLinker(authority, tokenizer, files);
    }

    /// <summary>The entities of an article and their mentions.</summary>
    public ArticleMentions Link(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var entities = new ArticleEntities(_authority, document.Article.Published?.Date.First);
        var forms = new ArticleForms(document.Sentences);
        var sentences = document.Sentences.Select(sentence => new SentenceWords(sentence, Verbs, forms)).ToList();
        var names = sentences.Select(_ => new List<LinkedName>()).ToList();

        var recognized = new RecognizedNames(_recognizer, _cues, sentences);

        // Full names first, over the whole article: a title may use a last name before the lead introduces it.
        ForEach(sentences, names, (words, found) => _known.Find(words, entities, found));
        ForEach(sentences, names, (words, found) => _acronyms.Read(words, entities, found));
        ForEach(sentences, names, (words, found) => BracketedAcronyms.Find(words, Taken(words, found), entities, found));
        ForEach(sentences, names, (words, found) => _surnames.Find(words, Taken(words, found), entities, found, makeNew: false));
        ForEach(sentences, names, (words, found) => _unknown.Find(words, recognized, Taken(words, found), entities, found));
        ForEach(sentences, names, (words, found) => _surnames.Find(words, Taken(words, found), entities, found, makeNew: true));
        ForEach(sentences, names, (words, found) => _leftovers.Find(words, recognized, Taken(words, found), entities, found));

        _short.Join(sentences, names);
        StateBodies.Join(sentences, names, Adjectives, entities);
        ForEach(sentences, names, TakeCourtesyTitles);
        _descriptions.Link(entities, sentences, names);
        return Finish(document, entities, sentences, [.. names.SelectMany(found => found)]);
    }

    private static void ForEach(List<SentenceWords> sentences, List<List<LinkedName>> names, Action<SentenceWords, List<LinkedName>> step)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            step(sentences[i], names[i]);
            names[i].Sort((left, right) => left.First.CompareTo(right.First));
        }
    }

    private static bool[] Taken(SentenceWords words, List<LinkedName> names)
    {
        var taken = new bool[words.Count];
        foreach (var name in names)
        {
            Array.Fill(taken, true, name.First, name.Count);
        }

        return taken;
    }

    // "Mme Catherine Colonna": a courtesy title belongs to the name.
    private static void TakeCourtesyTitles(SentenceWords words, List<LinkedName> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (name.Entity.Type == EntityType.Person && words.At(name.First - 1) is "m." or "mme" or "mlle")
            {
                names[i] = new LinkedName { Sentence = name.Sentence, First = name.First - 1, Count = name.Count + 1, Entity = name.Entity, Rule = name.Rule };
            }
        }
    }

    private static ArticleMentions Finish(Document document, ArticleEntities entities, List<SentenceWords> sentences, List<LinkedName> names)
    {
        var mentions = names
            .Select(name => new Mention(name.Entity.Id, SpanOf(sentences[name.Sentence], name), name.Nominal, name.Rule))
            .OrderBy(mention => mention.Span).ThenBy(mention => mention.EntityId, StringComparer.Ordinal)
            .ToList();
        var mentioned = mentions.Select(mention => mention.EntityId).ToHashSet(StringComparer.Ordinal);
        return new ArticleMentions(
            document, entities.All.Where(entity => mentioned.Contains(entity.Id)).OrderBy(entity => entity.Id, StringComparer.Ordinal).ToList(), mentions);
    }

    // Of "-t-il" only the pronoun is the mention.
    private static TextSpan SpanOf(SentenceWords words, LinkedName name)
    {
        var span = words.Span(name.First, name.Count);
        var hyphen = name is { Nominal: true, Count: 1 } && words.Form(name.First).StartsWith('-') ? words.Form(name.First).LastIndexOf('-') : -1;
        return new TextSpan(span.Start + hyphen + 1, span.End);
    }
}
