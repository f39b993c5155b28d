// What reaches a browser at run time: an island may not come by a library made for the server, not even through a model.
export default {
  forbidden: [
    {
      name: 'islands-bring-no-library',
      severity: 'error',
      from: { path: '-island\\.ts$' },
      to: { path: '^node_modules/(zod|kysely|pg|hono|nodemailer)/', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
