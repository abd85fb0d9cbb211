import { parseSync, Visitor } from 'oxc-parser';

export interface Import {
  from: string;
  /** `import type`: erased, so it makes no cycle at run time, but a wall is a wall. */
  typeOnly: boolean;
}

/** What a file imports, statically or not, and whether it reads process.env. */
export const importsOf = (path: string, source: string): { imports: Import[]; readsEnvironment: boolean } => {
  const { program, module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: Import[] = module.staticImports.map((entry) => ({
    from: entry.moduleRequest.value,
    typeOnly: entry.entries.length > 0 && entry.entries.every((name) => name.isType),
  }));
  for (const exported of module.staticExports.flatMap((entry) => entry.entries)) {
    if (exported.moduleRequest)
      imports.push({ from: exported.moduleRequest.value, typeOnly: exported.isType });
  }
  let readsEnvironment = false;
  new Visitor({
    ImportExpression: (node) => {
      if (node.source.type === 'Literal' && typeof node.source.value === 'string')
        imports.push({ from: node.source.value, typeOnly: false });
    },
    MemberExpression: (node) => {
      const named = node.property.type === 'Identifier' && node.property.name === 'env';
      if (named && node.object.type === 'Identifier' && node.object.name === 'process')
        readsEnvironment = true;
    },
  }).visit(program);
  return { imports, readsEnvironment };
};
