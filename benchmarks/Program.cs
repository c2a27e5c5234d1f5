using System.Diagnostics;
using AmlResilience.Benchmarks;
using AmlResilience.Benchmarks.CodeBases;

static double Cpu(Action a){ GC.Collect(); var p=Process.GetCurrentProcess(); p.Refresh(); var t=p.TotalProcessorTime; a(); p.Refresh(); return (p.TotalProcessorTime-t).TotalMilliseconds; }
var style = args[0] is "all" or "prof" ? null : args[0];
if (args[0]=="diff") { foreach (var n in new[]{1,2}) { var e=Estate.Create(args[1], n*48); var c=AnalyzerSet.Ours.Run(e).Where(AnalyzerSet.IsOfOneResource).Where(d=>d.Location.GetLineSpan().Path.StartsWith("/Stack0")).Select(d=>$"{d.Id} {d.Location.GetLineSpan()}"); File.WriteAllLines($"/tmp/b6prof/d{n}", c.Order()); } return 0; }
if (args[0]=="prof") { var e = Estate.Create(args[1]=="all"?null:args[1], int.Parse(args[2])); AnalyzerSet.Ours.Run(e); var sw=Stopwatch.StartNew(); for (int i=0;i<int.Parse(args[3]);i++) AnalyzerSet.Ours.Run(e); Console.WriteLine($"resources {e.Resources} {sw.ElapsedMilliseconds}"); return 0; }
foreach (var n in args.Skip(1).Select(int.Parse)) {
  var e = Estate.Create(style, n);
  int found=0;
  for (int i=0;i<(n<2000?3:1);i++){
    var bind=Cpu(()=>e.Compile().GetDiagnostics());
    var floor=Cpu(()=>AnalyzerSet.Floor.Run(e));
    var bfloor=Cpu(()=>AnalyzerSet.BoundFloor.Run(e));
    var ours=Cpu(()=>found=AnalyzerSet.Ours.Run(e).Count(AnalyzerSet.IsOfOneResource));
    var oursb=Cpu(()=>AnalyzerSet.OursBound.Run(e));
    Console.WriteLine($"{style} {n}: resources {e.Resources} files {e.Trees.Length} lines {e.Lines} found {found}/{e.Findings} bind {bind:0} floor {floor:0} bfloor {bfloor:0} ours {ours:0} oursb {oursb:0}; over floor {(ours-floor)/e.Resources*1000:0} us/res; over bfloor {(oursb-bfloor)/e.Resources*1000:0} us/res");
  }
}
return 0;
