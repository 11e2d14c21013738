"""Writes jinja-cases.json: what Jinja2 3.1.6 prints for each template. Run by hand, not by tests."""
import json, pathlib
from jinja2 import Environment, DictLoader, StrictUndefined

CONTEXT = {
    "name": "fraud-model", "empty": "", "zero": 0, "n": 7, "neg": -7, "pi": 3.14159, "yes": True,
    "no": False, "nothing": None, "words": "the quick brown fox jumps", "quoted": 'say "hi"',
    "list": [3, 1, 2], "names": ["beta", "Alpha", "gamma"], "nested": [[1, "a"], [2, "b"]],
    "map": {"b": 1, "a": 2, "C": 3}, "text": "line one\nline two\n\nline four\n",
    "people": [{"name": "Ann", "team": "x", "age": 31}, {"name": "bob", "team": "y", "age": 25},
               {"name": "Cid", "team": "x", "age": 40}],
    "deep": {"spec": {"containers": [{"image": "a:1"}, {"image": "b:2"}]}},
    "unicode": "h\u00e9llo w\u00f6rld \U0001f600", "dups": ["a", "A", "b", "a"], "mixed": [1, 2.5, True],
}
TREE = {
    "greeting.jinja": "hello {{ name }}{% set inner = 1 %}",
    "macros.jinja": "{% macro field(k, v='d') %}{{ k }}={{ v }}{% endmacro %}\n"
                    "{% set version = 3 %}{% macro twice(x) %}{{ field(x) }}{{ field(x) }}{% endmacro %}",
    "ctx.jinja": "{% macro who() %}{{ name }}{% endmacro %}",
}
T = pathlib.Path(__file__).with_name("jinja-templates.txt").read_text()
env = Environment(loader=DictLoader(TREE), trim_blocks=True, lstrip_blocks=True,
                  keep_trailing_newline=True, undefined=StrictUndefined)
cases = []
for template in T.split("\n=====\n"):
    template = template.removesuffix("\n=====")
    cases.append({"template": template, "expected": env.from_string(template).render(CONTEXT)})
out = {"context": CONTEXT, "tree": TREE, "cases": cases}
path = pathlib.Path(__file__).with_name("jinja-cases.json")
path.write_text(json.dumps(out, indent=1, ensure_ascii=True) + "\n")
print(len(cases))
