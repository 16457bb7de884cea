import { defineConfig } from 'astro/config';
import { statement } from './src/publish/astro/integration.ts';

export default defineConfig({ integrations: [statement()] });
