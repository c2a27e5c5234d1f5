#!/usr/bin/env bash
# The package as its users have it: packed, installed from a folder into all samples, and run by the clients that apply fixes.
# dotnet format must want changes, make them all at once and then want none; what is left is the list in clients.remaining.txt;
# the Roslynator CLI must write the same.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
samples="ArmSdk Aspire Provisioning Pulumi PulumiClassic Templates"
version=0.0.1-clients.$(date +%s)
done_in() { printf '%4d s: %s\n' "$SECONDS" "$*"; }
fail() { printf '%s\n' "$@"; exit 1; }
quiet() { "$@" >"$work/log" 2>&1 || { cat "$work/log"; fail "failed: $*"; }; }

# The API surfaces are built once, as assemblies: what a client has to load is the six projects.
cd "$root"
quiet dotnet new sln --name Surfaces --format sln --output "$work"
for sample in $samples; do quiet dotnet sln "$work/Surfaces.sln" add samples/$sample/*.csproj; done
quiet dotnet build "$work/Surfaces.sln"
mkdir "$work/surfaces"
for surface in samples/*/bin/Debug/net8.0/{Aspire.Hosting,Azure.Provisioning,Azure.ResourceManager.,Pulumi}*.dll; do cp "$surface" "$work/surfaces"; done
rm -f "$work"/surfaces/Azure.ResourceManager.dll
quiet dotnet pack src/Package -o "$work/feed" -p:Version="$version"
done_in "packed"

cp -r .config .editorconfig Directory.Build.props Directory.Packages.props "$work"
mkdir "$work/original"
for sample in $samples; do cp -r "samples/$sample" "$work/original"; done
cp samples/Directory.Build.props "$work/original"
find "$work" -type d \( -name bin -o -name obj \) -prune -exec rm -rf {} +
cd "$work"

# The tool is looked for where it is restored without the settings below.
quiet dotnet tool restore
packages=$(dotnet nuget locals global-packages --list --force-english-output | sed 's/^global-packages: //')
cat >nuget.config <<EOF
<configuration>
  <packageSources><add key="clients" value="feed" /></packageSources>
  <fallbackPackageFolders><add key="global" value="$packages" /></fallbackPackageFolders>
  <config><add key="globalPackagesFolder" value="packages" /></config>
</configuration>
EOF
mkdir eng
echo '<Project />' >eng/SdkPackage.targets
cat >original/Directory.Build.targets <<EOF
<Project>
  <PropertyGroup>
    <!-- Two feeds are enough to be told of package source mapping. -->
    <NoWarn>\$(NoWarn);NU1507</NoWarn>
    <ErrorLog>../../\$(MSBuildProjectName).sarif,version=2.1</ErrorLog>
  </PropertyGroup>
  <ItemGroup>
    <PackageVersion Include="AmlResilience.Analyzers" Version="$version" />
    <PackageReference Include="AmlResilience.Analyzers" PrivateAssets="all" />
    <PackageReference Include="Azure.Core;Azure.Identity;Azure.ResourceManager;System.ClientModel;System.Memory.Data" Exclude="@(PackageReference)" />
    <Reference Include="../../surfaces/*.dll" />
  </ItemGroup>
</Project>
EOF
cp -r original samples
quiet dotnet new sln --name Samples --format sln
quiet dotnet sln Samples.sln add samples/*/*.csproj

# The findings of the last build, of every severity: sample, rule and how many of them.
findings() {
  for sample in $samples; do
    project=$(basename samples/$sample/*.csproj .csproj)
    grep -oE '"ruleId": "AMLR[0-9]+"' "$project.sarif" | grep -oE 'AMLR[0-9]+' | sort | uniq -c | awk -v sample=$sample '{ print sample, $2, $1 }'
  done
}
expected() {
  for sample in $samples; do
    grep -oE '\): AMLR[0-9]+ ' "$root/tests/AmlResilience.Analyzers.Tests/Samples/$sample.findings.txt" | grep -oE 'AMLR[0-9]+' | sort | uniq -c | awk -v sample=$sample '{ print sample, $2, $1 }'
  done
}
same() { diff "$1" "$2" || fail "$3"; }

quiet dotnet build Samples.sln
findings >before; expected >expected
same expected before "the build does not find what tests/AmlResilience.Analyzers.Tests/Samples lists"
done_in "built: $(awk '{ sum += $3 } END { print sum }' before) findings in $(wc -w <<<"$samples") samples"

format() { dotnet format analyzers Samples.sln --no-restore --severity info "$@"; }
status=0; format --verify-no-changes >log 2>&1 || status=$?
[ $status -eq 2 ] || { cat log; fail "dotnet format --verify-no-changes ended with $status before the fix, not with 2"; }
done_in "dotnet format --verify-no-changes wants changes"
quiet format
done_in "dotnet format"
quiet dotnet build Samples.sln --no-restore
findings >after
same "$root/tests/clients.remaining.txt" after "these findings remain instead of those in tests/clients.remaining.txt"
done_in "built: $(awk '{ sum += $3 } END { print sum + 0 }' after) findings remain"

# A finding without a fix makes the check fail too, so those that remain are left out.
quiet format --verify-no-changes --exclude-diagnostics $(awk '{ print $2 }' after | sort -u)
done_in "dotnet format --verify-no-changes wants none"
for sample in $samples; do mkdir -p formatted; cp -r samples/$sample formatted; cp -r original/$sample samples; done

# The Roslynator CLI ends with 1 when a finding without a fix remains; it has run when it says what it fixed.
dotnet roslynator fix Samples.sln --severity-level info >log 2>&1 || [ $? -eq 1 ] || { cat log; fail "the Roslynator CLI failed"; }
grep -E '^[0-9]+ diagnostics fixed' log || { cat log; fail "the Roslynator CLI fixed nothing"; }
for sample in $samples; do diff -r --exclude bin --exclude obj formatted/$sample samples/$sample || fail "the clients wrote different things"; done
done_in "the Roslynator CLI wrote the same"
