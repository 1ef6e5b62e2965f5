namespace GraphBuilder.Entities.Authority;

/// <summary>A country or territory of ISO 3166-1.</summary>
/// <param name="Alpha3">Three capital letters.</param>
/// <param name="Alpha2">Two capital letters.</param>
/// <param name="Name">English short name.</param>
public sealed record IsoCountry(string Alpha3, string Alpha2, string Name);
