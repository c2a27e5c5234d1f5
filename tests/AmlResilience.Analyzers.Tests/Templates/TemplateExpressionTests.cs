using AmlResilience.Analyzers.Sdks.ArmTemplates;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Templates;

public class TemplateExpressionTests
{
    [Theory]
    [InlineData("plain", "'plain'")]
    [InlineData("[[not an expression]", "'[not an expression]'")]
    [InlineData("[begins only", "'[begins only'")]
    [InlineData("ends only]", "'ends only]'")]
    [InlineData("['text']", "'text'")]
    [InlineData("[ 'it''s' ]", "'it's'")]
    [InlineData("[-42]", "-42")]
    [InlineData("[concat('a', 'B', 1)]", "'aB1'")]
    [InlineData("[CONCAT(tolower('A'), toUpper('b'))]", "'aB'")]
    [InlineData("[format('{0}-{1}{{}}', 'x', 2)]", "'x-2{}'")]
    [InlineData("[if(equals('a', 'a'), 'yes', 'no')]", "'yes'")]
    [InlineData("[if(not(equals('a', 'A')), 'yes', 'no')]", "'yes'")]
    [InlineData("[and(true(), or(false(), true()))]", "true")]
    [InlineData("[and(equals(subscription().id, 'x'), false())]", "false")]
    [InlineData("[or(equals(subscription().id, 'x'), true())]", "true")]
    [InlineData("[bool('True')]", "true")]
    [InlineData("[int('12')]", "12")]
    [InlineData("[string(12)]", "'12'")]
    [InlineData("[createArray('a', 2)]", "['a',2]")]
    [InlineData("[createArray('a', 'b')[1]]", "'b'")]
    [InlineData("[createObject('a', 1, 'b', createArray()).A]", "1")]
    [InlineData("[split('a,b', ',')]", "['a','b']")]
    [InlineData("[length(split('a,b', ','))]", "2")]
    [InlineData("[length('abc')]", "3")]
    [InlineData("[format('plain')]", "'plain'")]
    [InlineData("[concat('a', true())]", "?")]
    [InlineData("[format('{0}', true())]", "?format('{0}',true)")]
    [InlineData("[format('{1}', 'a')]", "?format('{1}','a')")]
    [InlineData("[format('{', 'a')]", "?format('{','a')")]
    [InlineData("[format('{0:N2}', 1)]", "?format('{0:N2}',1)")]
    [InlineData("[format('')]", "''")]
    [InlineData("[min(3, 1, 2)]", "1")]
    [InlineData("[max(3, 1, 2)]", "3")]
    [InlineData("[add(mul(2, 3), div(7, 2))]", "9")]
    [InlineData("[coalesce(null(), 'x')]", "'x'")]
    [InlineData("[coalesce(null(), json('null'))]", "null value")]
    [InlineData("[json('null')]", "null value")]
    [InlineData("[empty('')]", "true")]
    [InlineData("[contains(createArray('a'), 'b')]", "false")]
    [InlineData("[greaterOrEquals(2, 2)]", "true")]
    [InlineData("[less(2, 2)]", "false")]
    [InlineData("[substring('abcd', 1, 2)]", "'bc'")]
    [InlineData("[substring('abcd', 9, 2)]", "?substring('abcd',9,2)")]
    [InlineData("[take(replace('a-b-c', '-', ''), 2)]", "'ab'")]
    [InlineData("[union(createObject('a', 1), createObject('A', 2, 'b', 3))]", "{a:2,b:3}")]
    public void What_is_constant_is_evaluated(string expression, string expected) =>
        Assert.Equal(expected, TemplateText.Evaluate(expression));

    [Theory]
    [InlineData("[uniqueString(resourceGroup().id)]", "?uniquestring(access(resourcegroup(),'id'))")]
    [InlineData("[concat('sa', uniqueString('x'))]", "?concat('sa',uniquestring('x'))")]
    [InlineData("[format('sa{0}', uniqueString('x'))]", "?concat('sa',uniquestring('x'))")]
    [InlineData("[resourceGroup().location]", "?access(resourcegroup(),'location')")]
    [InlineData("[ResourceGroup().Location]", "?access(resourcegroup(),'location')")]
    [InlineData("[resourceGroup()['location']]", "?access(resourcegroup(),'location')")]
    [InlineData("[newGuid()]", "?")]
    [InlineData("[concat('x', newGuid())]", "?")]
    [InlineData("[utcNow()]", "?")]
    [InlineData("[copyIndex()]", "?")]
    [InlineData("[reference('x').y]", "?")]
    [InlineData("[listKeys('x', 'y').keys[0].value]", "?")]
    [InlineData("[contoso.name('x')]", "?")]
    [InlineData("[parameters('missing')]", "?parameters('missing')")]
    [InlineData("[variables('missing')]", "?variables('missing')")]
    [InlineData("[if(equals(environment().name, 'x'), 'a', 'b')]", "'a' or 'b'")]
    [InlineData("[concat(if(equals(environment().name, 'x'), 'a', 'b'), '1')]", "'a1' or 'b1'")]
    [InlineData("[if(contains(newGuid(), '0'), if(contains(newGuid(), '1'), 'a', 'b'), null())]", "'a' or 'b' or null value")]
    [InlineData("[resourceId('Microsoft.Storage/storageAccounts', 'x')]", "Microsoft.Storage/storageAccounts:'x'")]
    [InlineData("[resourceId('group', 'Microsoft.Sql/servers/databases', 's', 'd')]", "Microsoft.Sql/servers/databases:'s'/'d'")]
    [InlineData("[resourceId('Microsoft.Storage/storageAccounts')]", "?")]
    public void What_only_a_deployment_knows_is_unknown_but_may_be_the_same(string expression, string expected) =>
        Assert.Equal(expected, TemplateText.Evaluate(expression));

    [Theory]
    [InlineData("[]")]
    [InlineData("[ ]")]
    [InlineData("[concat(]")]
    [InlineData("[concat('a',)]")]
    [InlineData("[concat('a' 'b')]")]
    [InlineData("['open]")]
    [InlineData("[concat('a')) ]")]
    [InlineData("[name]")]
    [InlineData("[a.b.c()]")]
    [InlineData("[1.5]")]
    [InlineData("[parameters('a').]")]
    [InlineData("[parameters('a')[]]")]
    [InlineData("[99999999999999999999]")]
    [InlineData("[{ }]")]
    public void What_is_no_expression_is_unknown(string expression) =>
        Assert.Equal("?", TemplateText.Evaluate(expression));

    [Theory]
    [InlineData("[parameters('P')]", "'default'")]
    [InlineData("[parameters(concat('', 'p'))]", "'default'")]
    [InlineData("[variables('v').Sku.name]", "'Basic'")]
    [InlineData("[variables('v')['sku'].list[1]]", "2")]
    [InlineData("[variables('v').sku.list[2]]", "?")]
    [InlineData("[variables('v').none]", "?")]
    [InlineData("[variables('byName')]", "'default!'")]
    [InlineData("[variables('v')[environment().name]]", "{name:'Basic',list:[1,2]}")]
    [InlineData("[variables('map')[environment().name]]", "'a' or 'b'")]
    [InlineData("[variables('v').sku.list[environment().index]]", "?")]
    [InlineData("[variables('loop')]", "['x','x']")]
    public void Parameters_and_variables_are_followed(string expression, string expected) =>
        Assert.Equal(expected, TemplateText.Evaluate(
            expression,
            "\"p\": { \"type\": \"string\", \"defaultValue\": \"default\" }",
            """
            "v": { "sku": { "name": "Basic", "list": [1, 2] } }, "byName": "[concat(parameters('p'), '!')]", "map": { "x": "a", "y": "b" },
            "copy": [ { "name": "loop", "count": 2, "input": "x" } ]
            """));

    [Theory]
    [InlineData("""{ "p": { "value": "given" } }""", "'given'")]
    [InlineData("""{ "P": { "value": "[concat('a')]" } }""", "'[concat('a')]'")]
    [InlineData("""{ "$schema": "deploymentParameters.json#", "parameters": { "p": { "value": 1 } } }""", "1")]
    [InlineData("""{ "p": { "reference": { } } }""", "?parameters('p')")]
    [InlineData("""{ "p": { "value": "¤" } }""", "?parameters('p')")]
    [InlineData("""{ "p": ¤ }""", "?parameters('p')")]
    [InlineData("""{ "¤": { "value": 1 } }""", "?parameters('p')")]
    [InlineData("""{ "other": { "value": 1 } }""", "'default'")]
    [InlineData("{ }", "'default'")]
    [InlineData("null", "'default'")]
    [InlineData("¤", "?parameters('p')")]
    [InlineData("[ ]", "?parameters('p')")]
    public void A_parameter_is_what_the_deployment_gives(string given, string expected) =>
        Assert.Equal(expected, TemplateText.Evaluate(
            "[parameters('p')]",
            "\"p\": { \"type\": \"string\", \"defaultValue\": \"default\" }",
            given: TemplateText.Parameters(given.Replace('¤', JsonText.Hole))));

    [Theory]
    [InlineData("[parameters('env')]", "'dev'", "'dev'")]
    [InlineData("[if(equals(parameters('env'), 'prod'), 'Premium', 'Basic')]", "'Basic'", "'Premium' or 'Basic'")]
    [InlineData("[variables('skus')[parameters('env')]]", "'Basic'", "'Basic' or 'Premium'")]
    [InlineData("[equals(parameters('env'), 'prod')]", "false", "?equals(parameters('env'),'prod')")]
    public void A_template_that_stands_alone_is_meant_for_every_case_that_it_tells_apart(string expression, string deployed, string alone)
    {
        const string parameters = """ "env": { "type": "string", "defaultValue": "dev" } """;
        const string variables = """ "skus": { "dev": "Basic", "prod": "Premium" } """;

        Assert.Equal(deployed, TemplateText.Evaluate(expression, parameters, variables));
        Assert.Equal(alone, TemplateText.Evaluate(expression, parameters, variables, TemplateParameters.NotVisible));
    }

    [Theory]
    [InlineData(""" "a": "[variables('a')]" """)]
    [InlineData(""" "a": "[variables('b')]", "b": "[concat(variables('a'), variables('a'))]" """)]
    [InlineData(""" "a": "[variables('b').x]", "b": { "x": "[variables('a')]" } """)]
    [InlineData(""" "a": "[createArray(variables('a'), variables('a'))[0]]" """)]
    public void Circles_end(string variables) =>
        Assert.StartsWith("?", TemplateText.Evaluate("[variables('a')]", variables: variables));

    [Fact]
    public void Doubling_ends()
    {
        var variables = string.Join(",", Enumerable.Range(1, 40).Select(i => $"\"v{i}\": \"[concat(variables('v{i - 1}'), variables('v{i - 1}'))]\"").Append("\"v0\": \"text\""));

        Assert.StartsWith("?", TemplateText.Evaluate("[variables('v40')]", variables: variables));
        Assert.Equal("'" + string.Concat(Enumerable.Repeat("text", 8)) + "'", TemplateText.Evaluate("[variables('v3')]", variables: variables));
    }

    [Theory]
    [InlineData("concat(", "'a'", ")")]
    [InlineData("parameters('a')[", "0", "]")]
    public void Deep_expressions_are_unknown(string open, string inner, string close) =>
        Assert.Equal("?", TemplateText.Evaluate("[" + string.Concat(Enumerable.Repeat(open, 500)) + inner + string.Concat(Enumerable.Repeat(close, 500)) + "]"));

    [Fact]
    public void Random_expressions_never_throw()
    {
        string[] words = ["concat", "if", "format", "parameters", "variables", "resourceId", "(", ")", "(", ")", ",", "'", "'a'", "'{0}{'", "1", "-", "[", "]", ".", "x", "equals", "take", "'\uE000'"];
        var random = new Random(20240721);
        for (var run = 0; run < 3_000; run++)
        {
            var expression = "[" + string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => words[random.Next(words.Length)])) + "]";

            Assert.NotEmpty(TemplateText.Evaluate(expression, """ "a": { "defaultValue": "[variables('a')]" } """, """ "a": "[parameters('a')]", "x": [1] """));
        }
    }
}
