for (const m of process.argv.slice(2)) { const a=performance.now(); await import(m); console.log(m,(performance.now()-a).toFixed(0)); }
