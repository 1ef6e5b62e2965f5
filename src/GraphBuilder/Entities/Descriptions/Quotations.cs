using GraphBuilder.Entities.Names;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>Which tokens of an article stand between quotation marks. A quotation may run over sentences, but an open one ends with its paragraph.</summary>
internal sealed class Quotations
{
    private readonly bool[][] _quoted;

    /// <summary>Reads the marks of an article.</summary>
    public Quotations(IReadOnlyList<SentenceWords> sentences)
    {
        _quoted = new bool[sentences.Count][];
        var isOpen = false;
        for (var i = 0; i < sentences.Count; i++)
        {
            var words = sentences[i];
            isOpen &= i > 0 && sentences[i - 1].Sentence.Paragraph == words.Sentence.Paragraph;
            _quoted[i] = new bool[words.Count];
            for (var token = 0; token < words.Count; token++)
            {
                isOpen = words.Form(token) switch
                {
                    "«" or "“" => true,
                    "»" or "”" => false,
                    "\"" => !isOpen,
                    _ => isOpen,
                };
                _quoted[i][token] = isOpen;
            }
        }
    }

    /// <summary>Whether a token lies in a quotation; a closing mark does not.</summary>
    public bool Contains(int sentence, int token) => _quoted[sentence][token];
}
