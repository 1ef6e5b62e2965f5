using System.Reflection;
using System.Text;

namespace GraphBuilder.Tests.Architecture;

/// <summary>Writes the public names of an assembly as sorted text, one member a line.</summary>
internal static class PublicSurface
{
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(NameOf(type)).Append('\n');
            var members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(member => !IsGenerated(member)).Select(Describe).Distinct().Order(StringComparer.Ordinal);
            foreach (var member in members)
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Kind(Type type) => type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static" : "class";

    // What the compiler writes for records and enums says nothing new.
    private static bool IsGenerated(MemberInfo member) => member switch
    {
        MethodInfo method => method.IsSpecialName || method.Name is "Equals" or "GetHashCode" or "ToString" or "GetType" or "Deconstruct" || method.Name.Contains('<', StringComparison.Ordinal),
        FieldInfo field => field.Name == "value__",
        Type => true,
        _ => false,
    };

    private static string Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{method.Name}({Parameters(method)}): {NameOf(method.ReturnType)}",
        PropertyInfo property => $"{property.Name}: {NameOf(property.PropertyType)}",
        FieldInfo field => field.Name,
        _ => member.Name,
    };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => NameOf(parameter.ParameterType)));

    private static string NameOf(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.FullName is { } name && name.StartsWith("GraphBuilder.", StringComparison.Ordinal) ? name.Replace('+', '.') : type.Name;
        }

        var open = type.Name.Split('`')[0];
        return $"{open}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
