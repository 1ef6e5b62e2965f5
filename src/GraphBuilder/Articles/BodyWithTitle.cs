namespace GraphBuilder.Articles;

/// <summary>Joins a title and a text that a file keeps apart, as JSON and feeds do.</summary>
internal static class BodyWithTitle
{
    /// <summary>The title as a block of its own above the text; a text with HTML in it is read as HTML.</summary>
    public static ArticleSource Of(MappedString? title, MappedString body)
    {
        var text = new MappedText();
        var blocks = new List<TextBlock>();
        var titleSpan = title is null ? default : PlainTextBlocks.Trim(title.Text, 0, title.Text.Length);
        if (titleSpan.Length > 0)
        {
            text.Append(title!, titleSpan);
            blocks.Add(new TextBlock(new TextSpan(0, text.Length), GapBefore: true, BlockHint.Title));
            text.AppendBreak("\n\n");
        }

        if (HtmlBlocks.IsHtml(body.Text))
        {
            blocks.AddRange(HtmlBlocks.AppendFragment(text, body));
            var built = text.Build();
            return new ArticleSource { Text = built.Text, Offsets = built.Offsets, Blocks = blocks };
        }

        var start = text.Length;
        text.Append(body, new TextSpan(0, body.Text.Length));
        var whole = text.Build();
        blocks.AddRange(PlainTextBlocks.Of(whole.Text, new TextSpan(start, whole.Text.Length)));
        return new ArticleSource { Text = whole.Text, Offsets = whole.Offsets, Blocks = blocks };
    }
}
