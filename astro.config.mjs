import { defineConfig } from 'astro/config';
import { statement } from './src/publish/integration.ts';

export default defineConfig({ integrations: [statement()] });
