namespace GraphBuilder.Language.NameRecognition;

/// <summary>The kinds of names that are told apart by their looks and their neighbours; the common four of the literature (CoNLL 2003).</summary>
internal enum NameType
{
    /// <summary>People, also of fiction, and families.</summary>
    Person,

    /// <summary>States, regions, towns, waters, streets, buildings.</summary>
    Place,

    /// <summary>Institutions, companies, parties, teams, media.</summary>
    Organization,

    /// <summary>Works, products, treaties, prizes, occasions and all other names.</summary>
    Other,
}
