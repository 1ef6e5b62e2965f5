namespace GraphBuilder.Entities.Authority.Import;

/// <summary>What the items of Wikidata that a query gives as <c>type</c> mean here: the common classes of people, organisations and places.</summary>
internal static class WikidataKinds
{
    private static readonly Dictionary<string, (EntityType Type, PlaceKind? Place)> Classes = new(StringComparer.Ordinal)
    {
        ["Q5"] = (EntityType.Person, null),
        ["Q43229"] = (EntityType.Organization, null),
        ["Q163740"] = (EntityType.Organization, null),
        ["Q7278"] = (EntityType.Organization, null),
        ["Q79913"] = (EntityType.Organization, null),
        ["Q245065"] = (EntityType.Alliance, null),
        ["Q484652"] = (EntityType.Alliance, null),
        ["Q1127126"] = (EntityType.Alliance, null),
        ["Q192350"] = (EntityType.GovernmentBody, null),
        ["Q327333"] = (EntityType.GovernmentBody, null),
        ["Q35749"] = (EntityType.GovernmentBody, null),
        ["Q4830453"] = (EntityType.Company, null),
        ["Q783794"] = (EntityType.Company, null),
        ["Q6881511"] = (EntityType.Company, null),
        ["Q11032"] = (EntityType.Media, null),
        ["Q192283"] = (EntityType.Media, null),
        ["Q1616075"] = (EntityType.Media, null),
        ["Q17149090"] = (EntityType.ArmedGroup, null),
        ["Q515"] = (EntityType.Place, PlaceKind.City),
        ["Q486972"] = (EntityType.Place, PlaceKind.City),
        ["Q5119"] = (EntityType.Place, PlaceKind.Capital),
        ["Q37901"] = (EntityType.Place, PlaceKind.Strait),
        ["Q165"] = (EntityType.Place, PlaceKind.Sea),
        ["Q23442"] = (EntityType.Place, PlaceKind.Island),
        ["Q4022"] = (EntityType.Place, PlaceKind.River),
        ["Q8502"] = (EntityType.Place, PlaceKind.Mountain),
        ["Q10864048"] = (EntityType.Place, PlaceKind.Province),
    };

    /// <summary>The kind of entity of a type as the codebook names it (<c>Person</c>) or of a class of Wikidata; null where it is neither.</summary>
    public static (EntityType Type, PlaceKind? Place)? Find(string type) =>
        Classes.TryGetValue(type, out var found) ? found
        : type.Length > 0 && char.IsAsciiLetterUpper(type[0]) && Enum.TryParse<EntityType>(type, out var named) ? (named, null)
        : null;
}
