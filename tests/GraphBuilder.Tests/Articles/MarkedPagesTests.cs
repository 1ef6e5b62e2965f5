using System.Text;

namespace GraphBuilder.Tests.Articles;

/// <summary>Pages in the layouts of many outlets, written for the tests: what stands in braces in <c>Pages/*.txt</c> is no content.</summary>
public sealed class MarkedPagesTests
{
    private static IEnumerable<string> Pages() =>
        Directory.GetFiles(Path.Combine(Checkout.Root, "tests", "GraphBuilder.Tests", "Articles", "Pages"), "*.txt")
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Pages))]
    public void Boilerplate_OnAMarkedPage_IsExactlyWhatIsMarked(string page)
    {
        var marked = File.ReadAllText(Path.Combine(Checkout.Root, "tests", "GraphBuilder.Tests", "Articles", "Pages", page));
        var text = marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

        var article = Readers.ReadOne(page, text);

        Assert.That(Mark(text, article.Boilerplate.Select(cut => cut.Span)), Is.EqualTo(Mark(text, MarkedSpans(marked))));
    }

    private static IEnumerable<TextSpan> MarkedSpans(string marked)
    {
        int at = 0, start = 0;
        foreach (var letter in marked)
        {
            if (letter == '{')
            {
                start = at;
            }
            else if (letter == '}')
            {
                yield return new TextSpan(start, at);
            }
            else
            {
                at++;
            }
        }
    }

    // Cut characters as they are and the content as dots, so that a failure shows what differs.
    private static string Mark(string text, IEnumerable<TextSpan> spans)
    {
        var marks = new StringBuilder(text.Length);
        var cut = spans.SelectMany(span => Enumerable.Range(span.Start, span.Length)).ToHashSet();
        for (var i = 0; i < text.Length; i++)
        {
            marks.Append(char.IsWhiteSpace(text[i]) || cut.Contains(i) ? text[i] : '.');
        }

        return marks.ToString();
    }
}
