namespace GraphBuilder.Entities.Authority;

/// <summary>The kinds of places of the authority file.</summary>
public enum PlaceKind
{
    /// <summary>A town of any size that is no capital.</summary>
    City,

    /// <summary>The capital of a state, or the seat of its government.</summary>
    Capital,

    /// <summary>A strait.</summary>
    Strait,

    /// <summary>A sea.</summary>
    Sea,

    /// <summary>An ocean.</summary>
    Ocean,

    /// <summary>A region with or without borders, up to a continent; a dependent territory.</summary>
    Region,

    /// <summary>A first-level division of a state: province, federal state, oblast.</summary>
    Province,

    /// <summary>An island, an archipelago, a reef.</summary>
    Island,

    /// <summary>A river.</summary>
    River,

    /// <summary>A mountain, a range, a plateau.</summary>
    Mountain,

    /// <summary>A building or a square of a town: palace, embassy, airport.</summary>
    Building,

    /// <summary>A military base, a nuclear site, a spaceport.</summary>
    Base,

    /// <summary>A border, a crossing, a demarcation line.</summary>
    Border,

    /// <summary>A canal.</summary>
    Canal,

    /// <summary>A gulf or a bay.</summary>
    Gulf,

    /// <summary>A peninsula or a cape.</summary>
    Peninsula,

    /// <summary>Any other place.</summary>
    Other,
}
