using GraphBuilder.Graph.Loading;
using GraphBuilder.Relations;

namespace GraphBuilder.Tests.Graph.Loading;

[TestFixture]
internal sealed class LoadBatchTests
{
    private static readonly Facts Small = new FactsByHand("small").Tell("ACCUSE", "USA", "CHN").Build();

    [Test]
    public void IsFull_ManySmallArticles_CountsThem()
    {
        var batch = new LoadBatch();
        for (var i = 0; i < LoadBatch.MostArticles; i++)
        {
            Assert.That(batch.IsFull, Is.False);
            batch.Add(Small);
        }

        Assert.That(batch.IsFull, Is.True);
        Assert.That(batch.TakeAll(), Has.Count.EqualTo(LoadBatch.MostArticles));
        Assert.That((batch.Count, batch.IsFull), Is.EqualTo((0, false)));
    }

    [Test]
    public void IsFull_LargeArticle_IsFullAtOnce()
    {
        var batch = new LoadBatch();
        var document = Small.Mentions.Document;
        var text = new string('é', LoadBatch.EnoughBytes / 2);
        batch.Add(Small with { Mentions = Small.Mentions with { Document = document with { Article = document.Article with { Text = text } } } });
        Assert.That(batch.IsFull, Is.True);
    }

    [Test]
    public void IsFull_ArticleOfManyMentions_IsFullAtOnce()
    {
        var batch = new LoadBatch();
        batch.Add(Small with { Mentions = Small.Mentions with { Mentions = [.. Enumerable.Repeat(Small.Mentions.Mentions[0], LoadBatch.EnoughRows)] } });
        Assert.That(batch.IsFull, Is.True);
    }
}
