import Testing

@testable import Rego

@Suite struct ContainerBuiltinTests {
  @Test(arguments: [
    BuiltinCall("array.concat([1], [2])", "[1, 2]"), BuiltinCall("array.reverse([1, 2])", "[2, 1]"),
    BuiltinCall("array.slice([1, 2, 3], -1, 2)", "[1, 2]"),
    BuiltinCall("array.slice([1, 2, 3], 2, 1)", "[]"),
    BuiltinCall("array.flatten([1, [2, [3]]])", "[1, 2, [3]]"),
    BuiltinCall("intersection({{1, 2}, {2, 3}})", "{2}"),
    BuiltinCall("intersection(set())", "set()"), BuiltinCall("union({{1}, {2}, {1}})", "{1, 2}"),
  ])
  func `arrays and sets`(call: BuiltinCall) { call.check() }

  @Test(arguments: [
    BuiltinCall(#"object.get({"a": [{"b": 1}]}, ["a", 0, "b"], 9)"#, "1"),
    BuiltinCall(#"object.get({"a": 1}, ["a", "b"], 9)"#, "9"),
    BuiltinCall(#"object.get({"a": 1}, [], 9)"#, #"{"a": 1}"#),
    BuiltinCall(#"object.get({1: 2}, 1.0, 9)"#, "2"),
    BuiltinCall(#"object.keys({"b": 1, "a": 2})"#, #"{"a", "b"}"#),
    BuiltinCall(#"object.remove({"a": 1, "b": 2}, {"a": 0})"#, #"{"b": 2}"#),
    BuiltinCall(#"object.filter({"a": 1, "b": 2}, ["a", "c"])"#, #"{"a": 1}"#),
    BuiltinCall(
      #"object.union({"a": {"x": 1, "y": 1}}, {"a": {"y": 2}, "b": 3})"#,
      #"{"a": {"x": 1, "y": 2}, "b": 3}"#),
    BuiltinCall(
      #"object.union_n([{"a": {"b": 2}}, {"a": 4}, {"a": {"c": 3}}])"#,
      #"{"a": {"c": 3}}"#),
    BuiltinCall(
      #"object.subset({"a": {"b": {1, 2}}, "c": [1, 2, 3]}, {"a": {"b": {1}}, "c": [2, 3]})"#,
      "true"),
    BuiltinCall("object.subset([1, 2, 3], [1, 3])", "false"),
    BuiltinCall("object.subset([1, 2], {2})", "true"),
  ])
  func `objects`(call: BuiltinCall) { call.check() }

  @Test(arguments: [
    BuiltinCall(
      #"json.filter({"a": {"b": 1, "c": [1, 2]}, "d": 3}, ["/a/c/1", "d"])"#,
      #"{"a": {"c": [2]}, "d": 3}"#),
    BuiltinCall(
      #"json.remove({"a": {"b": 1, "c": [1, 2]}}, {["a", "b"], "a/c/0"})"#,
      #"{"a": {"c": [2]}}"#),
    BuiltinCall(#"json.remove({"a~b": 1, "c/d": 2}, ["a~0b", "c~1d"])"#, "{}"),
    BuiltinCall(#"json.patch([1], [{"op": "add", "path": "-", "value": 2}])"#, "[1, 2]"),
    BuiltinCall(
      #"json.patch({"a": [1, 2]}, [{"op": "replace", "path": "/a/0", "value": 3}])"#,
      #"{"a": [3, 2]}"#),
    BuiltinCall(
      #"json.patch({"a": 1}, [{"op": "move", "from": "/a", "path": "/b"}])"#,
      #"{"b": 1}"#),
    BuiltinCall(
      #"json.patch({"a": 1}, [{"op": "copy", "from": "/a", "path": "/b/c"}])"#,
      "undefined"),
    BuiltinCall(
      #"json.patch({"a": 1}, [{"op": "test", "path": "/a", "value": 1.0}])"#,
      #"{"a": 1}"#),
    BuiltinCall(
      #"json.patch({"a": {"x"}}, [{"op": "add", "path": "/a/y", "value": "y"}])"#,
      #"{"a": {"x", "y"}}"#),
    BuiltinCall(#"json.patch(1, [{"op": "replace", "path": "", "value": 2}])"#, "2"),
    BuiltinCall(#"json.patch([1, 2], [{"op": "remove", "path": "/01"}])"#, "undefined"),
  ])
  func `paths and patches`(call: BuiltinCall) { call.check() }

  @Test(arguments: [
    BuiltinCall(
      #"graph.reachable({"a": ["b"], "b": {"c", "a"}, "c": null, "d": []}, {"a"})"#,
      #"{"a", "b", "c"}"#),
    BuiltinCall(
      #"graph.reachable_paths({"a": ["b", "c"], "b": [], "c": ["a"]}, ["a"])"#,
      #"{["a", "b"], ["a", "c"]}"#),
    BuiltinCall(#"graph.reachable_paths({"a": []}, ["a", "x"])"#, #"{["a"]}"#),
  ])
  func `graphs`(call: BuiltinCall) { call.check() }
}
