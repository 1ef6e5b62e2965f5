namespace GraphBuilder.Articles;

/// <summary>What reading one file gave.</summary>
/// <param name="Articles">The articles read, in file order.</param>
/// <param name="Skipped">What was not read and why, in file order; a file can give both.</param>
public sealed record ArticleReading(IReadOnlyList<Article> Articles, IReadOnlyList<SkippedArticle> Skipped);

/// <summary>A file, or one article of a file, that was not read.</summary>
/// <param name="Name">The file as it was given, followed by <c>#n</c> (from 1) for one article of several.</param>
/// <param name="Reason">Why, in one line without a full stop.</param>
public sealed record SkippedArticle(string Name, string Reason);
