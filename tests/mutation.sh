#!/usr/bin/env bash
# Mutation testing of the rules or of the reading with Stryker.NET: docs/robustness.md says what comes out.
# Usage: tests/mutation.sh Rules|Reading [--sample places seed] [file pattern...] [-- test file pattern...]
# For example: tests/mutation.sh Rules 'Sql*.cs' -- 'Amlr40*'
set -euo pipefail
cd "$(dirname "$0")/.."
part=${1:?Rules or Reading}
shift
case $part in Rules|Reading) ;; *) echo "Rules or Reading"; exit 1 ;; esac
sample=
if [ "${1:-}" = --sample ]; then sample=$2 seed=$3; shift 3; fi
repository=$PWD
name=AmlResilience.Analyzers.Tests
output=$repository/artifacts/mutation/$part
copy=$repository/artifacts/mutation/$part.source
dotnet tool restore >/dev/null
dotnet build tests/$name -v quiet -nologo
rm -rf "$output" "$copy" "$copy.kept"
mkdir -p "$copy"
git ls-files -z -co --exclude-standard | tar -c --null -T - | tar -x -C "$copy"
cd "$copy"

# What is not asked for is not mutated, which makes everything faster than Stryker's own filter.
files=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do files+=(-o -path "src/Analyzers/$part/$1"); shift; done
[ ${#files[@]} -gt 0 ] || files=(-o -path "src/Analyzers/$part/*")
tests=()
for pattern in "${@:2}"; do tests+=(-o -path "./$part/$pattern.cs" -o -path "./$pattern.cs"); done
[ ${#tests[@]} -gt 0 ] || tests=(-o -path "./$part/*.cs" -o -path './Options/*')
find src/Analyzers -name '*.cs' ! \( -false "${files[@]}" \) -print0 | xargs -0 sed -i '1i // Stryker disable all'

# The SDK surfaces are built already, and Stryker need not look at each of them.
cat >eng/SdkPackage.targets <<TARGETS
<Project>
  <ItemGroup>
    <Reference Include="@(SdkPackage->'$repository/tests/$name/bin/Debug/net10.0/%(Identity).dll')" />
  </ItemGroup>
</Project>
TARGETS
sed -i "s#<ProjectReference Include=\"[^\"]*/Pulumi.Azure.V4.csproj\".*#<ClassicV4Surface Include=\"$(echo "$repository"/tests/SdkSurfaces/Pulumi.Azure.V4/bin/Debug/*/Pulumi.Azure.dll)\" />#" eng/AnalyzedSdks.targets

# The test host stays for all mutants, so what rules hold is made anew for each question.
find src/Analyzers/Rules -name '*.cs' -print0 | xargs -0 sed -i -E \
  -e 's/static readonly (\w+\[\]) (\w+) =( new\[\])?/static \1 \2 => new \1/' \
  -e '/DiagnosticDescriptor|Requirement Any /!s/static readonly ([^=(]+) (\w+) =/static \1 \2 =>/' \
  -e 's/static ([^=(]+) (\w+) \{ get; \} =/static \1 \2 =>/'

# The tests of this part only, each a single analysis and a single fix in one place of a program; the first failure ends a run.
cd tests/$name
find . -name '*.cs' ! -path './Testing/*' ! -path './Reading/Registry.cs' ! \( -false "${tests[@]}" \) -delete
rm -f Reading/{SampleTests,NastyInputTests,BoundedReadingTests,ConcurrencyTests,TokenTests,LookupBadInputTests}.cs Testing/ClassicSurfaceTests.cs
rm -rf Rules/{Aspire,Classic,Provisioning,Templates}
[ "$part" = Rules ] || rm -rf Options
sed -i -e 's/ BatchFixedState.MarkupHandling = .*/&\n            CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllCheck;/' \
  -e '/Applied again, nothing happens/,/again.RunAsync/d' Testing/Verify.cs
sed -i -e 's/Places => \[.*/Places => [Place.Method];/' Testing/SdkProgram.cs
echo '{ "maxParallelThreads": 1, "stopOnFail": true }' >xunit.runner.json
sed -i -e 's#<Compile Include="../Evaluation/[^>]*>#<Content Include="xunit.runner.json" CopyToOutputDirectory="PreserveNewest" />#' $name.csproj
stryker() { dotnet stryker -f ../mutation.json -O "$output" --skip-version-check; }

# A sample: a first run, in which nothing is changed or tested, lists all places of up to 300 characters; the second one changes those
# that are drawn, with what lies within them.
if [ -n "$sample" ]; then
  mkdir "$copy.kept"
  cp -r ../../src/Analyzers "../$name" "$copy.kept"
  find ../../src/Analyzers -name '*.cs' ! -exec grep -q '^// Stryker disable' {} \; -exec sed -i '1i // Stryker disable all : sample' {} +
  find . -name '*.cs' ! -path './Testing/*' ! -path './Reading/Registry.cs' -delete
  echo 'public class NoTests { [Xunit.Fact] public void TestsNothing() { } }' >NoTests.cs
  stryker
  rm -r NoTests.cs ../../src/Analyzers
  cp -r "$copy.kept/Analyzers" ../../src
  cp -r "$copy.kept/$name/." .
  jq -r '.files | to_entries[] | (.key | split("/") | last) as $file
    | (.value.source | split("\n")[1:] | reduce .[] as $line ([0]; . + [last + ($line | length) + 1])) as $starts
    | .value.mutants[] | select(.statusReason == "sample" and .mutatorName != "String mutation").location
    | [$starts[.start.line - 2] + .start.column - 1, $starts[.end.line - 2] + .end.column - 1] | select(.[1] - .[0] <= 300)
    | "**/\($file){\(.[0])..\(.[1])}"' "$output"/reports/mutation-report.json | sort -u >"$output/places.txt"
  sort -R --random-source=<(yes "$seed") "$output/places.txt" | sed -n "1,${sample}p" | sort >"$output/sample.txt"
  echo "$(wc -l <"$output/sample.txt") of $(wc -l <"$output/places.txt") places"
  jq --rawfile places "$output/sample.txt" '."stryker-config".mutate = ($places | split("\n") | map(select(. != "")))' ../mutation.json >../sample.json
  mv ../sample.json ../mutation.json
fi
stryker
